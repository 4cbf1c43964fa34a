// `npm run licenses`: every package that reaches the reader, by the list that the build makes, and every one that the
// project is built and tested with, by the lock file, with its licence; fails where one may not be used or is not
// pinned. `--summary` only counts them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib.mjs'
import { findStrangers, findUnpinned, installedOf, refuse, shippedOf } from './licence-rules.mjs'

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const BUILT = 'dist/licenses.json'

if (!existsSync(join(root, BUILT))) {
  console.error(`There is no ${BUILT}: run npm run build first.`)
  process.exit(1)
}
const lock = readJson('package-lock.json')
const installed = installedOf(lock)
const shipped = shippedOf(readJson(BUILT))
const names = new Set(shipped.map(({ name, version }) => `${name} ${version}`))
const tools = installed.filter(({ name, version }) => !names.has(`${name} ${version}`))

print('Sent to the reader', shipped)
print('Only installed: to build, to check, to test, or a part of those that is not sent', tools)
const faults = [
  ...shipped.map((one) => refuse(one, true)),
  ...tools.map((one) => refuse(one, false)),
  ...findStrangers(shipped, installed),
  ...findUnpinned(readJson('package.json'), lock),
].filter((fault) => fault !== null)
for (const fault of faults) console.error(fault)
console.log(
  faults.length === 0
    ? 'Every licence is on the list of those that may be used, and every version is pinned.'
    : `${faults.length} to mend.`,
)
process.exitCode = faults.length > 0 ? 1 : 0

function print(title, packages) {
  console.log(`${title}: ${packages.length}`)
  if (process.argv.includes('--summary')) {
    const counts = new Map()
    for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1)
    for (const [licence, count] of counts) console.log(`  ${String(count).padStart(4)}  ${licence}`)
    return
  }
  const width = Math.max(...packages.map(({ name }) => name.length))
  for (const { name, version, licence } of packages) {
    console.log(`  ${name.padEnd(width)}  ${version.padEnd(12)}  ${licence}`)
  }
}
