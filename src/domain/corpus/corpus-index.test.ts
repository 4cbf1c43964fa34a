import { describe, expect, it } from 'vitest'
import {
  sampleClaim,
  sampleCorpus,
  sampleDiscrepancy,
  sampleExcerpt,
  sampleIndex,
} from '#test/sample-corpus.ts'
import { buildCorpusIndex } from './corpus-index.ts'

const confirmedBy = (id: string) => ({ change: 'confirmed' as const, records: [id], note: null })

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

  it('names of an origin only what the articles of a record credit', () => {
    const index = sampleIndex()
    expect(index.recordById.get('credit')?.origins).toEqual([{ name: 'Agency A', basis: 'stated' }])
    expect(index.recordById.get('uneasy')?.origins).toEqual([
      { name: 'Agency A and Agency B', basis: 'stated' },
    ])
  })

  it('counts the origins of all claims that say the same', () => {
    const index = sampleIndex({
      claims: [
        sampleClaim('one', { excerpts: ['early.2'] }),
        sampleClaim('again', { excerpts: ['later.2'] }),
        sampleClaim('elsewhere', { excerpts: ['other.2'] }),
      ],
      same: [{ claims: ['one', 'again'], note: 'Both.' }],
    })
    const same = (id: string) => {
      const record = index.claims.find((claim) => claim.id === id)
      return [record?.same.map((other) => other.id), record?.originCount, record?.sameNote]
    }
    expect(same('one')).toEqual([['again'], 1, 'Both.'])
    expect(same('elsewhere')).toEqual([[], 1, null])
    const across = sampleIndex({
      claims: [
        sampleClaim('one', { excerpts: ['early.2'] }),
        sampleClaim('elsewhere', { excerpts: ['other.2'] }),
      ],
      same: [{ claims: ['one', 'elsewhere'], note: 'Both.' }],
    })
    expect(across.claims.map(({ originCount }) => originCount)).toEqual([2, 2])
  })

  it('tells a confirmation from the same origin said again', () => {
    const index = sampleIndex({
      claims: [
        sampleClaim('first', { excerpts: ['early.1'], later: confirmedBy('same-agency') }),
        sampleClaim('second', { excerpts: ['early.2'], later: confirmedBy('another-paper') }),
        sampleClaim('same-agency', { excerpts: ['later.2'] }),
        sampleClaim('another-paper', { excerpts: ['other.2'] }),
      ],
    })
    expect(index.claims.map(({ laterFromSameOrigin }) => laterFromSameOrigin)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('takes a difference about just these words before others that share their sentence', () => {
    const index = sampleIndex({
      excerpts: [
        sampleExcerpt('early.1', 'early', 0, 'They will meet.'),
        sampleExcerpt('early.2', 'early', 20, 'A credit of $5.'),
        sampleExcerpt('early.3', 'early', 0, 'They will meet. And A credit of $5. And all else.'),
        ...sampleCorpus().excerpts.filter(({ article }) => article !== 'early'),
      ],
      discrepancies: [
        sampleDiscrepancy('wide', [['early.3'], ['other.1']], { severity: 'high' }),
        sampleDiscrepancy('exact', [['early.2'], ['other.1']], { severity: 'low' }),
      ],
    })
    const ids = (id: string) => index.recordById.get(id)?.discrepancies.map((one) => one.id)
    expect(ids('credit')).toEqual(['exact'])
    expect(ids('met')).toEqual(['wide', 'exact'])
  })

  it('refuses a reference that leads nowhere, and a record without a sentence', () => {
    const dangling = sampleCorpus({ claims: [sampleClaim('lost', { excerpts: ['nowhere'] })] })
    expect(() => buildCorpusIndex(dangling)).toThrow('lost refers to unknown nowhere')
    const bare = sampleCorpus({ claims: [sampleClaim('bare', { excerpts: [] })] })
    expect(() => buildCorpusIndex(bare)).toThrow('bare rests on no excerpt')
  })
})
