// What a build consists of: `data/manifest.json` lists every file with its hash, so that anybody can check a copy of it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Where the list stands below the site. */
export const MANIFEST = 'data/manifest.json'

/**
 * Lists a built site.
 * @param {string} folder
 * @param {{ app: string, data: string, base: string }} versions of the app and of the data, and the path it is built for
 * @returns {string} the JSON: `files` has the path of each file below the site, with the SHA-256 of its bytes in
 * lower-case hex, in the order of the paths; the list itself is not in it
 */
export function manifestOf(folder, versions) {
  const files = Object.fromEntries(
    listFiles(folder)
      .filter((path) => path !== MANIFEST)
      .map((path) => [path, sha256(readFileSync(join(folder, path)))]),
  )
  return `${JSON.stringify({ format: '1', ...versions, files }, null, 2)}\n`
}

/**
 * Reads such a list.
 * @throws where it is none, with what is wrong
 */
export function readManifest(text) {
  let read
  try {
    read = JSON.parse(text)
  } catch {
    throw new Error(`${MANIFEST} is not valid JSON; it may be cut short.`)
  }
  if (read?.format !== '1' || typeof read.files !== 'object' || read.files === null) {
    throw new Error(`${MANIFEST} is not a list of files of format "1".`)
  }
  return read
}

/** Paths of all files below a folder, with "/" between, in order. */
export function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted()
}

/** Lower-case hex. */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
