// `npm run verify-release -- <folder or address>`: whether a copy of the site is what was built, file by file.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listFiles, MANIFEST, readManifest, sha256 } from './release.mjs'

/** Files for the host that it does not hand out. */
const FOR_THE_HOST = new Set(['_headers', '.nojekyll'])
/** Requests at a time. */
const AT_ONCE = 6

const given = process.argv[2]
await verify(given).catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})

async function verify(place) {
  if (place === undefined) {
    throw new Error('Give a folder or an address: npm run verify-release -- https://example.org/')
  }
  const copy = /^https?:\/\//.test(place) ? published(place) : folder(resolve(place))
  const { app, data, files } = readManifest(new TextDecoder().decode(await copy.read(MANIFEST)))
  const wanted = Object.keys(files).filter((path) => copy.has(path))
  const faults = [
    ...(await compare(copy, files, wanted)),
    ...copy.listOthers(files).map((path) => `${path} is not part of the release`),
  ]
  console.log(`App ${app}, data ${data}: ${wanted.length} files in ${place}.`)
  if (faults.length > 0) {
    throw new Error(`\n${faults.join('\n')}\n\n${faults.length} of them differ from ${MANIFEST}.`)
  }
  console.log(`All are as ${MANIFEST} says.`)
}

/** What differs, a line each. */
async function compare(copy, files, paths) {
  /** @type {string[]} */
  const faults = []
  const rest = [...paths]
  const work = async () => {
    for (let path = rest.shift(); path !== undefined; path = rest.shift()) {
      const fault = await copy.read(path).then(
        (bytes) => (sha256(bytes) === files[path] ? null : `${path} has another hash`),
        (error) => error.message,
      )
      if (fault) faults.push(fault)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return faults.toSorted()
}

function folder(path) {
  return {
    has: () => true,
    listOthers: (files) =>
      listFiles(path).filter((file) => file !== MANIFEST && !Object.hasOwn(files, file)),
    async read(file) {
      const whole = join(path, file)
      if (!existsSync(whole)) throw new Error(`${file} is missing`)
      return readFileSync(whole)
    },
  }
}

function published(address) {
  const base = address.endsWith('/') ? address : `${address}/`
  return {
    has: (file) => !FOR_THE_HOST.has(file),
    // What else a host has cannot be seen from outside.
    listOthers: () => [],
    async read(file) {
      // Hosts answer for a page under its name without the ending.
      const response = await fetch(base + (file === 'index.html' ? '' : file)).catch((error) => {
        throw new Error(`${file} could not be had: ${error.cause?.message ?? error.message}`)
      })
      // A page for addresses that do not exist comes with that status.
      if (!response.ok && file !== '404.html') {
        throw new Error(`${file} is missing: the host answered ${response.status}`)
      }
      return new Uint8Array(await response.arrayBuffer())
    },
  }
}
