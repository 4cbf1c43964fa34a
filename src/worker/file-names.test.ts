import { expect, test } from 'vitest'
import { fileNamesFor } from './file-names.ts'

test.each([
  ['', ['']],
  ['index.html', ['']],
  ['claims', ['claims', 'claims.html', 'claims/index.html']],
  ['topics/arms', ['topics/arms', 'topics/arms.html', 'topics/arms/index.html']],
  ['data/corpus.json', expect.arrayContaining(['data/corpus.json'])],
  ['people/t%C3%B4', expect.arrayContaining(['people/tô.html'])],
  // The host sends these on to the address without the stroke.
  ['topics/arms/', []],
  ['%E0%A4%A', []],
])('"%s" is answered by %j', (path, names) => {
  expect(fileNamesFor(path)).toEqual(names)
})
