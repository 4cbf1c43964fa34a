import { expect, test } from 'vitest'
import { sampleIndex } from '#test/sample-corpus.ts'
import { buildLeadView } from './lead-model.ts'

test('each sentence of the lead has the record and the words that it leads to', () => {
  const view = buildLeadView(sampleIndex())
  expect(view.sentences.map(({ text, record }) => [text, record.id])).toEqual([
    ['They met.', 'meeting'],
  ])
  // Not the sentence of the earlier article that only expected it.
  expect(view.sentences[0]?.excerpts[0].exact).toBe('They met.')
})

test('it says whose voices are missing', () => {
  expect(buildLeadView(sampleIndex()).missing).toBe('Most voices.')
})
