// Before `npm start`, `npm test` and `npm run dev`: installs what the lock file says, if that changed,
// and with --browser makes sure that the tests have a browser. No packages are needed to run it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { hashOf, root, run, stamp, withLock } from './lib.mjs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`)
  process.exit(1)
}

await withLock('setup', async () => {
  const wanted = `${hashOf(['package-lock.json'])} node${major} ${process.platform}-${process.arch}`
  const installed = stamp('installed')
  if (installed.holds(wanted) && existsSync(join(root, 'node_modules'))) return
  console.log('Installing what the project needs (first time, or the lock file changed) …')
  const npm = process.env.npm_execpath
  const code = npm
    ? await run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'])
    : await run('npm', ['ci', '--no-audit', '--no-fund'])
  if (code !== 0) {
    console.error(
      'Installing failed; see above. Check the connection to the npm registry and run it again.',
    )
    process.exit(1)
  }
  installed.write(wanted)
})

if (process.argv.includes('--browser')) await withLock('browser', ensureBrowser)
