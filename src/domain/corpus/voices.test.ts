import { expect, it } from 'vitest'
import { sampleClaim, sampleIndex } from '#test/sample-corpus.ts'
import type { Claim } from '../model/corpus.ts'
import { groupVoices, isHeard } from './voices.ts'

const said = (id: string, attribution: Partial<Claim['attribution']>): Claim => {
  const claim = sampleClaim(id)
  return { ...claim, attribution: { ...claim.attribution, basis: 'on-record', ...attribution } }
}

const { claims } = sampleIndex({
  claims: [
    said('finer-1', { speaker: 'Jon Finer', country: 'USA' }),
    said('finer-2', { speaker: 'Jon Finer', country: 'USA' }),
    said('official', { speaker: 'US official', country: 'USA', basis: 'anonymous' }),
    said('officer', { speaker: 'Officer', country: 'VNM', basis: 'anonymous' }),
    said('letter', { speaker: 'Premier', country: 'VNM', basis: 'document' }),
    said('paper', { speaker: 'Documents', basis: 'document' }),
    said('analyst', { speaker: 'Analyst' }),
    said('source', { speaker: 'A source', basis: 'anonymous' }),
    said('own', { speaker: 'The article', basis: 'article', country: 'CHN' }),
  ],
})

it('groups claims by whose words they are, most first', () => {
  const voices = groupVoices(claims).map(({ kind, country, claims: { length }, unnamed }) => [
    kind,
    country,
    length,
    unnamed,
  ])
  expect(voices).toEqual([
    ['side', 'USA', 3, 1],
    ['side', 'VNM', 2, 1],
    ['document', null, 1, 0],
    ['named', null, 1, 0],
    ['unnamed', null, 1, 1],
    ['article', null, 1, 0],
  ])
})

it('names the speakers of a voice, most heard first, and counts what comes from documents', () => {
  expect(groupVoices(claims)[0]?.speakers).toEqual(['Jon Finer', 'US official'])
  expect(groupVoices(claims)[1]).toMatchObject({ documents: 1 })
})

it('hears nobody in an article that speaks of a country in its own words', () => {
  expect(isHeard(claims, 'USA')).toBe(true)
  expect(isHeard(claims, 'CHN')).toBe(false)
  expect(groupVoices([])).toEqual([])
})
