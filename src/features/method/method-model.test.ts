import { expect, it } from 'vitest'
import { sampleClaim, sampleIndex } from '#test/sample-corpus.ts'
import { countCorpus, countVerbatim, countVoices } from './method-model.ts'

const speak = (id: string, basis: 'on-record' | 'anonymous' | 'article', country: string | null) =>
  sampleClaim(id, { attribution: { speaker: 's', role: null, about: null, basis, country } })

it('counts who speaks, and lists who never does', () => {
  const claims = [
    speak('a', 'on-record', 'USA'),
    speak('b', 'anonymous', 'USA'),
    speak('c', 'article', null),
    speak('d', 'anonymous', null),
  ]
  const sides = [
    { code: 'USA', name: 'United States' },
    { code: 'CHN', name: 'China' },
  ]
  expect(countVoices(claims, sides)).toEqual([
    { side: 'United States', claims: 2, named: 1, unnamed: 1, documents: 0 },
    { side: 'The articles in their own words', claims: 1, named: 0, unnamed: 0, documents: 0 },
    { side: 'Side not stated', claims: 1, named: 0, unnamed: 1, documents: 0 },
    { side: 'China', claims: 0, named: 0, unnamed: 0, documents: 0 },
  ])
})

it('counts excerpts that stand in the text as published', () => {
  const { corpus } = sampleIndex()
  const excerpts = corpus.excerpts.slice(0, 2)
  expect(countVerbatim(excerpts, 'They will meet.     A credit of $6.')).toBe(1)
})

it('counts what there is', () => {
  expect(countCorpus(sampleIndex())).toContainEqual({ name: 'Origins', value: 2 })
})
