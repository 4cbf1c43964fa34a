import { expect, test } from 'vitest'
import { sampleDiscrepancy, sampleExcerpt, sampleIndex } from '#test/sample-corpus.ts'
import { selectDiscrepancies } from './discrepancy-records.ts'

const base = sampleIndex().corpus.excerpts
const index = sampleIndex({
  excerpts: [
    ...base,
    sampleExcerpt('early.long', 'early', 0, 'They will meet. No. A credit of $5.'),
    sampleExcerpt('early.between', 'early', 15, ' No. '),
  ],
  discrepancies: [
    sampleDiscrepancy('same', [['later.1'], ['other.1']]),
    sampleDiscrepancy('wider', [['early.long'], ['other.2']]),
    sampleDiscrepancy('touching', [['early.between'], ['early.between']]),
  ],
})
const select = (...ids: string[]) =>
  selectDiscrepancies(
    index,
    index.records.filter(({ id }) => ids.includes(id)),
  ).map(({ id }) => id)

test('a discrepancy concerns the records that quote the same words', () => {
  expect(select('met')).toEqual(['same'])
})

test('and those that quote a part of its words in the same article', () => {
  expect(select('credit')).toEqual(['wider'])
})

test('several records bring their discrepancies in order of the corpus, each once', () => {
  expect(select('mine', 'met', 'credit')).toEqual(['same', 'wider'])
})

test('words that only touch, and the same place in another article, are no concern', () => {
  expect(select('uneasy')).toEqual([])
  expect(select()).toEqual([])
})
