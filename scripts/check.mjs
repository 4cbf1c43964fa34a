// `npm test`: every check, one after the other, and the sum at the end. A step that fails does not stop
// the rest, so that one run shows everything that is wrong.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cache, run, runTool, SKIPPED } from './lib.mjs'

const node = (...args) => run(process.execPath, args)
const steps = [
  { name: 'Format', work: () => runTool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'Lint and layers', work: () => runTool('oxlint', ['--type-aware', '--deny-warnings']) },
  ...['.', 'src/domain', 'src/compile', 'src/worker', 'e2e'].map((project) => ({
    name: `Types of ${project === '.' ? 'the app' : project}`,
    work: () => runTool('tsc', ['-p', project, '--noEmit']),
  })),
  { name: 'Dead code', work: () => runTool('knip', []) },
  { name: 'Evidence', work: () => node('scripts/corpus.mjs', 'check') },
  {
    name: 'Coverage of the articles',
    work: () => node('scripts/corpus.mjs', 'coverage', '--quiet'),
  },
  {
    name: 'Unit tests',
    report: 'unit.json',
    work: () =>
      runTool('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${join(cache, 'unit.json')}`,
      ]),
    count: ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests],
  },
  { name: 'Build', work: () => node('scripts/build.mjs') },
  { name: 'Licences and pins', work: () => node('scripts/licences.mjs', '--summary') },
  {
    name: 'Audit of what reaches the reader',
    // A registry need not answer; every other check must be made.
    skippable: true,
    work: () => node('scripts/audit.mjs'),
  },
  {
    name: 'End to end',
    report: 'e2e.json',
    work: () => runTool('playwright', ['test']),
    count: ({ stats }) => [stats.expected, stats.unexpected + stats.flaky],
  },
]

let passed = 0
let failed = 0
const failures = []
const skipped = []
for (const { name, work, report, count, skippable = false } of steps) {
  console.log(`\n── ${name} ──`)
  if (report) rmSync(join(cache, report), { force: true })
  const code = await work().catch((error) => (console.error(error.message), 1))
  if (skippable && code === SKIPPED) {
    skipped.push(name)
    continue
  }
  const ok = code === 0
  const [good, bad] = tests(report, count) ?? [0, 0]
  passed += good + (report ? 0 : Number(ok))
  // A step whose tests all passed but which failed all the same is a failure of its own.
  failed += Math.max(bad, ok ? 0 : 1)
  if (!ok) failures.push(name)
  // A suite that ran nothing has not passed.
  if (ok && report && good === 0) {
    failed++
    failures.push(`${name}: no test ran`)
  }
}
if (skipped.length > 0) console.log(`\nNot answered, skipped: ${skipped.join(', ')}`)
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function tests(report, count) {
  if (!report) return null
  try {
    return count(JSON.parse(readFileSync(join(cache, report), 'utf8')))
  } catch {
    return null
  }
}
