// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEarlierData } from './keep-data.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earlier-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function publish(name: string, content: string): Promise<void> {
  await mkdir(join(folder, 'data'), { recursive: true })
  await writeFile(join(folder, 'data', name), content)
}

test('takes the data that is named by its version, byte for byte, and nothing else', async () => {
  const corpus = '{ "format": "1", "version": "0123456789ab" }'
  const reference = '{"version":"ba9876543210"}'
  await publish('corpus-0123456789ab.json', corpus)
  await publish('reference-ba9876543210.json', reference)
  await publish('corpus.json', corpus)
  await publish('corpus.schema.json', '{}')
  await publish('search-0123456789ab.json', '{}')
  const files = await readEarlierData(folder)
  expect([...files].map(([name, content]) => [name, Buffer.from(content).toString()])).toEqual([
    ['data/corpus-0123456789ab.json', corpus],
    ['data/reference-ba9876543210.json', reference],
  ])
})

test.each([
  ['of another version', '{"version":"ba9876543210"}'],
  ['cut short', '{"version":"0123'],
  ['without a version', '[]'],
])('refuses data that is %s', async (_, content) => {
  await publish('corpus-0123456789ab.json', content)
  await expect(readEarlierData(folder)).rejects.toThrow(
    'corpus-0123456789ab.json does not hold the version in its name',
  )
})

test('refuses a folder that is no build', async () => {
  await expect(readEarlierData(folder)).rejects.toThrow('is no earlier build')
})
