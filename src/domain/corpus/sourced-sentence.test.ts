import { describe, expect, it } from 'vitest'
import { sampleIndex } from '#test/sample-corpus.ts'
import { followSentence } from './sourced-sentence.ts'

const index = sampleIndex()
const sentence = { text: 'They met; no deal.', records: ['meeting', 'credit'] }

describe('followSentence', () => {
  it('leads to the first record, with the leading excerpt of each behind it', () => {
    const followed = followSentence(index, sentence)
    expect(followed?.record.id).toBe('meeting')
    expect(followed?.excerpts.map(({ id }) => id)).toEqual(['later.1', 'early.2'])
  })

  it('leads to a record that is left where the first is not', () => {
    const left = new Set(index.records.filter(({ id }) => id === 'credit'))
    expect(followSentence(index, sentence, left)?.record.id).toBe('credit')
  })

  it('is gone where none of its records is left', () => {
    expect(followSentence(index, sentence, new Set())).toBeNull()
  })
})
