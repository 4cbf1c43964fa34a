import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Path from the project's root, with slashes, to what the file holds. */
export type SeedFiles = ReadonlyMap<string, string | Uint8Array>

/** Where the seeds lie below the project's root. */
export const SEEDS = 'seeds'

/** Where the reference layer lies, which has a compiler of its own. */
export const REFERENCE = `${SEEDS}/reference`

const READ =
  /^(?:[^/]+\.ya?ml|(?:events|claims|as-of|reference)\/[^/]+\.ya?ml|articles\/[^/.][^/]*)$/

/**
 * Reads what the compiler reads, below `root`: the YAML files and the articles as bytes.
 * A folder that is not there is an empty one; the compiler says what is missing.
 */
export async function readSeedFiles(root: string): Promise<SeedFiles> {
  const paths = await listFiles(join(root, SEEDS))
  const read = paths.filter((path) => READ.test(path)).toSorted()
  const files = new Map<string, Uint8Array>()
  for (let from = 0; from < read.length; from += AT_ONCE) {
    const names = read.slice(from, from + AT_ONCE)
    const contents = await Promise.all(names.map((path) => readFile(join(root, SEEDS, path))))
    for (const [i, bytes] of contents.entries()) files.set(`${SEEDS}/${names[i]}`, bytes)
  }
  return files
}

/** A system has room for only so many open files. */
const AT_ONCE = 200

async function listFiles(folder: string): Promise<string[]> {
  try {
    const paths = await readdir(folder, { recursive: true })
    return paths.map((path) => path.replaceAll('\\', '/'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
