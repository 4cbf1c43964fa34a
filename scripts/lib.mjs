// Shared by the scripts: plain Node, no packages, because set-up runs before any are installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const cache = join(root, '.cache')

/** With which a check ends that could not be made and says nothing of what it would have checked. */
export const SKIPPED = 75

/** Runs a program in the project's root; resolves to its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(signal ? 1 : code))
  })
}

/** Runs a package's own program from node_modules/.bin, without npx. */
export const runTool = (name, args, options) =>
  run(join(root, 'node_modules', '.bin', name), args, options)

/** Hash of the content and names of files and folders; what does not exist counts as absent. */
export function hashOf(paths) {
  const hash = createHash('sha256')
  const add = (path) => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).toSorted()) add(join(path, name))
    } else {
      hash
        .update(`${relative(root, path)}\0`)
        .update(readFileSync(path))
        .update('\0')
    }
  }
  for (const path of paths) add(join(root, path))
  return hash.digest('hex')
}

/** Everything that a build depends on. */
export const BUILD_INPUTS = [
  'src',
  'seeds',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
]

/** Of the package. */
export function readVersion() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
}

/** A note in the cache of what was last done, so that it is not done again. */
export function stamp(name) {
  const file = join(cache, name)
  return {
    holds: (value) => existsSync(file) && readFileSync(file, 'utf8') === value,
    write: (value) => {
      mkdirSync(cache, { recursive: true })
      writeFileSync(file, value)
    },
  }
}

/** Waits until no other process of this project does the same work, then does it. */
export async function withLock(name, work) {
  const file = join(cache, `${name}.lock`)
  mkdirSync(cache, { recursive: true })
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (!isAlive(readOwner(file))) rmSync(file, { force: true })
      else await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function readOwner(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

function isAlive(pid) {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
