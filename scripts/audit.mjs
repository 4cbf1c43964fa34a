// Asks the registry for known faults of the packages whose code reaches the reader. Ends with 0 where it knows none
// that is grave, with 1 where it does, and with SKIPPED where it gives no answer, which is neither.
import { spawn } from 'node:child_process'
import { readAudit } from './audit-result.mjs'
import { root, SKIPPED } from './lib.mjs'

/** A registry that is slower is as good as none; in ms. */
const LIMIT = 30_000

const EXIT = { sound: 0, vulnerable: 1, unanswered: SKIPPED }
const WORDS = {
  sound: 'The registry knows no grave fault of a package that reaches the reader.',
  vulnerable: 'The registry knows of grave faults: take versions without them.',
  unanswered: 'Not answered, skipped: this says nothing about the packages.',
}

const { outcome, lines } = readAudit(await audit())
for (const line of lines) console.log(line)
console.log(WORDS[outcome])
process.exitCode = EXIT[outcome]

/** What npm writes; cut short after the limit. */
function audit() {
  const options = ['audit', '--omit=dev', '--json', '--fetch-retries=0', `--fetch-timeout=${LIMIT}`]
  // Run by npm, it names itself.
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm, ...options]] : ['npm', options]
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: LIMIT,
      killSignal: 'SIGKILL',
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (part) => {
      output += part
    })
    child.on('error', () => resolve(output))
    child.on('close', (_code, signal) => resolve(signal ? '' : output))
  })
}
