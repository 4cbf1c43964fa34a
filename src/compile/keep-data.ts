import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

/** The names under which a build publishes data for good: the corpus and the figures from outside. */
const KEPT = /^(?:corpus|reference)-([0-9a-f]{12})\.json$/
const VersionedSchema = v.object({ version: v.string() })

/**
 * Reads the data that an earlier build published for good, and that it had kept from builds before it, so that
 * frames pinned to it stay whole.
 * @param folder of that build
 * @returns name below the base to content, byte for byte
 * @throws Error where the folder is no build, or a file does not hold the version in its name
 */
export async function readEarlierData(folder: string): Promise<Map<string, Uint8Array>> {
  const data = join(folder, 'data')
  const names = await readdir(data).catch(() => {
    throw new Error(`${folder} is no earlier build: it has no data/`)
  })
  const files = new Map<string, Uint8Array>()
  for (const name of names.toSorted()) {
    const version = KEPT.exec(name)?.[1]
    if (version === undefined) continue
    const content = await readFile(join(data, name))
    if (versionIn(content) !== version) {
      throw new Error(`${join(data, name)} does not hold the version in its name`)
    }
    files.set(`data/${name}`, content)
  }
  return files
}

/** Null where it holds none. */
function versionIn(content: Buffer): string | null {
  try {
    return v.parse(VersionedSchema, JSON.parse(content.toString('utf8'))).version
  } catch {
    return null
  }
}
