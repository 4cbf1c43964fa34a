import { expect, it } from 'vitest'
import { buildEngineJson, findDocuments, loadEngine, type SearchDocument } from './search-engine.ts'
import { wantedIn } from './wanted-in.ts'

const sentence = (start: number, text: string): SearchDocument => ({
  id: `sentence one ${start}`,
  kind: 'sentence',
  key: 'one',
  name: '',
  words: '',
  text,
  start,
})
const engine = loadEngine(
  buildEngineJson([
    sentence(0, 'All eight went to China.'),
    sentence(30, 'That is their right.'),
    sentence(60, 'Pham Minh Chinh spoke.'),
  ]),
)
const found = (...words: string[]) =>
  findDocuments(engine, words).map((document) => document.kind === 'sentence' && document.start)

it('allows as few slips as find something', () => {
  expect(found('right')).toEqual([30])
  expect(found('china')).toEqual([0])
  expect(found('chinq')).toEqual(expect.arrayContaining([0, 60]))
  expect(found('rihgt')).toEqual([30])
  expect(found('xyzzy')).toEqual([])
})

it('says what was found as it was indexed, and by which words', () => {
  expect(findDocuments(engine, ['minh', 'chi'])).toEqual([
    {
      kind: 'sentence',
      key: 'one',
      text: 'Pham Minh Chinh spoke.',
      start: 60,
      terms: ['minh', 'chinh'],
    },
  ])
})

it('marks in an article what its sentences are found by', () => {
  expect([...wantedIn(engine, 'one', 'right').words]).toEqual(['right'])
  expect([...wantedIn(engine, 'other', 'right').words]).toEqual([])
})
