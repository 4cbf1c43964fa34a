import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { generateSeeds } from './generate-seeds.ts'

/** Marks a folder as made by the generator, which alone may be emptied by it. */
const MARK = 'MADE.txt'

/**
 * Writes made seeds below a folder, which then stands where the project's folder does for the compiler.
 * @returns how many files there are
 * @throws Error where the folder holds anything that this did not write
 */
export async function writeSeeds(folder: string, count: number, seed?: number): Promise<number> {
  const there: string[] = await readdir(folder).catch(() => [])
  if (there.length > 0 && !there.includes(MARK)) {
    throw new Error(`${folder} holds other files: choose an empty folder or one that is not there.`)
  }
  await rm(folder, { recursive: true, force: true })
  const made = new Set<string>()
  let files = 0
  for (const { path, content } of generateSeeds(count, seed)) {
    const file = join(folder, path)
    if (!made.has(dirname(file))) {
      await mkdir(dirname(file), { recursive: true })
      made.add(dirname(file))
    }
    await writeFile(file, content)
    files++
  }
  await writeFile(join(folder, MARK), 'Seeds made by npm run corpus:generate. Nothing is news.\n')
  return files
}
