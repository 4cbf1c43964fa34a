// Finds the browser for the tests: named by the environment, Playwright's own, the system's, or else
// installed: by Playwright, and where that cannot download, from Debian's packages as root.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { root, run } from './lib.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of a Chromium, or null. */
export function findBrowser() {
  const { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH, CHROME_PATH, PATH = '' } = process.env
  const named = [PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH, CHROME_PATH].filter(Boolean)
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const usual = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
  return (
    [...named, playwrightsOwn(), ...onPath, ...usual].find((path) => path && existsSync(path)) ??
    null
  )
}

function playwrightsOwn() {
  try {
    return createRequire(join(root, 'package.json'))('@playwright/test').chromium.executablePath()
  } catch {
    return null
  }
}

/** Makes sure that there is one; stops with advice where there cannot be. */
export async function ensureBrowser() {
  if (findBrowser()) return
  console.log('No browser found for the tests: installing Chromium …')
  const own = join(root, 'node_modules', '.bin', 'playwright')
  await run(own, ['install', 'chromium-headless-shell', 'chromium'])
  if (findBrowser()) return
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    await run('apt-get', ['update', '-q'], quiet)
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet)
    if (findBrowser()) return
  }
  console.error(
    'No browser could be installed. Install Chromium or Chrome, or name one in CHROME_PATH, and run it again.',
  )
  process.exit(1)
}
