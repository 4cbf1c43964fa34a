import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/model/corpus.ts'
import { sampleClaim, sampleIndex } from '#test/sample-corpus.ts'
import { buildVoices } from './voices-model.ts'

const by = (
  speaker: string,
  basis: Claim['attribution']['basis'],
  role: string | null = null,
): Pick<Claim, 'attribution'> => ({
  attribution: { speaker, role, about: null, basis, country: null },
})

const { claims } = sampleIndex({
  claims: [
    sampleClaim('own-early', { ...by('The article', 'article'), excerpts: ['early.1'] }),
    sampleClaim('own-later', { ...by('The article', 'article'), excerpts: ['later.1'] }),
    sampleClaim('paper', by('Papers', 'document')),
    sampleClaim('officer', by('An officer', 'anonymous')),
    sampleClaim('old', { ...by('Ann', 'on-record', 'Deputy'), asOf: '2023-02-01' }),
    sampleClaim('new', { ...by('Ann', 'on-record', 'Minister'), asOf: '2024-02-01' }),
    sampleClaim('next', { ...by('Ann', 'on-record', 'Minister'), asOf: '2024-02-01' }),
    sampleClaim('bob', { ...by('Bob', 'on-record'), asOf: '2024-02-02' }),
    sampleClaim('number', { ...by('Cleo', 'on-record'), kind: 'figure' }),
  ],
})
const voices = buildVoices(claims)
const ann = voices.find(({ speaker }) => speaker === 'Ann')

describe('buildVoices', () => {
  it('goes from named to unnamed speakers, documents and the articles, the latest first', () => {
    expect(voices.map(({ speaker }) => speaker)).toEqual([
      'Bob',
      'Ann',
      'An officer',
      'Papers',
      'Article 001',
      'Article 002',
    ])
  })

  it('keeps every office that a speaker is given', () => {
    expect(ann?.roles).toEqual(['Deputy', 'Minister'])
  })

  it('has all that a speaker says, and quotes the first of the latest', () => {
    expect(ann?.statements.map(({ id }) => id)).toEqual(['old', 'new', 'next'])
    expect(ann?.telling.id).toBe('new')
  })
})
