// Finds the browser for the tests: named by the environment, Playwright's own, the system's, or else
// installed: by Playwright, and where that cannot download, from Debian's packages as root.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { root, run, stamp } from './lib.mjs'

/** Debian's name of Chromium without a window of its own, as Playwright uses it too; it opens a page in half the time. */
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of a Chromium, or null. */
export function findBrowser() {
  const { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH, CHROME_PATH, PATH = '' } = process.env
  const named = [PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH, CHROME_PATH].filter(Boolean)
  const folders = PATH.split(delimiter)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
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

/** Installs a package of Debian. @returns whether it worked */
async function install(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = ['-y', '-q', '--no-install-recommends']
  const code = await run('apt-get', ['install', ...options, name], { env }).catch(() => 1)
  return code === 0
}

async function renewPackageLists() {
  await run('apt-get', ['update', '-q']).catch(() => 1)
}

const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0

/** That it could not be had, so that not each run asks for it again; `.cache` may be removed at any time. */
const noShell = stamp('no-shell')

/** Adds Debian's shell to Debian's Chromium. Without it the tests run all the same, only longer. */
async function preferShell() {
  if (findBrowser() !== '/usr/bin/chromium' || !isRoot() || noShell.holds(SHELL)) return
  if (await install(SHELL)) return
  await renewPackageLists()
  if (!(await install(SHELL))) noShell.write(SHELL)
}

/** Makes sure that there is one; stops with advice where there cannot be. */
export async function ensureBrowser() {
  if (findBrowser()) {
    await preferShell()
    return
  }
  console.log('No browser found for the tests: installing Chromium …')
  const own = join(root, 'node_modules', '.bin', 'playwright')
  await run(own, ['install', 'chromium-headless-shell', 'chromium'])
  if (findBrowser()) return
  if (isRoot()) {
    await renewPackageLists()
    if ((await install(SHELL)) || (await install('chromium'))) return
  }
  console.error(
    'No browser could be installed. Install Chromium or Chrome, or name one in CHROME_PATH, and run it again.',
  )
  process.exit(1)
}
