import { describe, expect, it } from 'vitest'
import { sampleClaim, sampleCorpus, sampleDiscrepancy, sampleIndex } from '#test/sample-corpus.ts'
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

  it('gives each record the differences it is a part of, the gravest first', () => {
    const index = sampleIndex({
      discrepancies: [
        sampleDiscrepancy('small', [['later.1'], ['early.1']], { severity: 'low' }),
        sampleDiscrepancy('grave', [['later.1'], ['other.1']], { severity: 'high' }),
      ],
    })
    const ids = (id: string) => index.recordById.get(id)?.discrepancies.map((one) => one.id)
    expect(ids('met')).toEqual(['grave', 'small'])
    expect(ids('uneasy')).toEqual([])
  })

  it('follows what became of a claim to the later words, and a date to its anchor', () => {
    const later = { change: 'changed' as const, records: ['meeting', 'mine'], note: null }
    const index = sampleIndex({
      claims: [sampleClaim('claim', { excerpts: ['later.2'], later }), sampleClaim('other')],
    })
    const [claim, other] = index.claims
    // The meeting is reported by the claim's own article too, and by an earlier one.
    expect(claim?.later.map(({ excerpt }) => excerpt.id)).toEqual(['other.1', 'other.2'])
    expect(other?.later).toEqual([])
    expect(index.events.map(({ anchor }) => anchor?.id ?? null)).toEqual(['later', 'later', null])
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
