import { expect, test } from 'vitest'
import { sampleIndex } from '#test/sample-corpus.ts'
import { describeView } from './describe-view.ts'
import { listPaths } from './places.ts'
import { outlineOf } from '#domain/corpus/outline-of.ts'
import { EMBED_PATH } from './routes.ts'

const index = sampleIndex()

test('every view has a description of its own, and what is no view has none', () => {
  const paths = listPaths(outlineOf(index)).filter((path) => path !== EMBED_PATH)
  const descriptions = paths.map((path) => describeView(path, index))
  expect(descriptions).not.toContain(null)
  expect(new Set(descriptions).size).toBe(descriptions.length)
  expect(describeView('/nowhere', index)).toBeNull()
  expect(describeView(EMBED_PATH, index)).toBeNull()
})

test.each([
  ['/', /^3 events and 3 claims from five news articles/],
  [
    '/topics/arms',
    /^Arms: 1 event and 1 claim from 1 of the three articles, 1 origin; partners: Russia\. No statement on the United States, China, India or South Korea\.$/,
  ],
  ['/partners/russia', /on arms and diplomacy\. No statement on semiconductors, minerals/],
  ['/articles/early', /^Article 001 in full, outlet not stated, 1 Feb 2023: 2 excerpts marked/],
  ['/claims', /^All 3 events and 3 claims of/],
])('%s is described by what the data say', (path, words) => {
  expect(describeView(path, index)).toMatch(words)
})
