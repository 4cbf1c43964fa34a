import { describe, expect, it } from 'vitest'
import { sampleClaim, sampleCorpus, sampleIndex } from '#test/sample-corpus.ts'
import { buildCorpusIndex } from './corpus-index.ts'

describe('buildCorpusIndex', () => {
  it('follows each reference once', () => {
    const index = sampleIndex()
    const meeting = index.recordById.get('meeting')
    // The plan of the first article stands behind the reports that it took place.
    expect(meeting?.excerpts.map(({ id }) => id)).toEqual(['later.1', 'other.1', 'early.1'])
    expect(meeting?.articles.map(({ id }) => id)).toEqual(['early', 'later', 'other'])
    expect(index.recordsByExcerpt.get('later.1')?.map(({ id }) => id)).toEqual(['meeting', 'met'])
    expect(index.excerptsByArticle.get('early')).toHaveLength(2)
  })

  it('counts articles that share an agency as one origin', () => {
    const index = sampleIndex()
    expect(index.recordById.get('meeting')?.originCount).toBe(2)
    expect(index.originsOf(index.corpus.articles)).toEqual([
      { name: 'Agency A and Agency B', basis: 'stated' },
      { name: 'Paper C', basis: 'stated' },
    ])
  })

  it('refuses a reference that leads nowhere, and a record without a sentence', () => {
    const dangling = sampleCorpus({ claims: [sampleClaim('lost', { excerpts: ['nowhere'] })] })
    expect(() => buildCorpusIndex(dangling)).toThrow('lost refers to unknown nowhere')
    const bare = sampleCorpus({ claims: [sampleClaim('bare', { excerpts: [] })] })
    expect(() => buildCorpusIndex(bare)).toThrow('bare rests on no excerpt')
  })
})
