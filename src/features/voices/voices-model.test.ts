import { expect, it } from 'vitest'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import type { Claim } from '#domain/model/corpus.ts'
import { sampleClaim, sampleIndex } from '#test/sample-corpus.ts'
import { buildVoices } from './voices-model.ts'
import { rowSentence } from './voices-words.ts'

const said = (
  id: string,
  partners: Claim['partners'],
  attribution: Partial<Claim['attribution']>,
  topics: Claim['topics'] = ['diplomacy'],
): Claim => {
  const claim = sampleClaim(id, { partners, topics })
  return { ...claim, attribution: { ...claim.attribution, ...attribution } }
}

const ann = { speaker: 'Ann', basis: 'on-record', country: 'USA' } as const
const index = sampleIndex({
  claims: [
    said('uneasy', ['RUS'], { ...ann, about: 'Vietnam', role: 'Deputy' }, ['arms']),
    said('offer', ['USA'], { ...ann, about: 'Vietnam' }, ['arms']),
    said('ties', ['USA'], { ...ann, about: 'The wider world' }),
    said('official', ['USA'], { speaker: 'An official', basis: 'anonymous', country: 'USA' }),
    said('letter', ['RUS'], { speaker: 'Papers', basis: 'document' }, ['arms']),
    said('own', ['RUS'], { country: 'RUS' }),
    said('source', ['CHN'], { speaker: 'A source', basis: 'anonymous' }),
    said('leader', ['USA'], { speaker: 'Lan', basis: 'on-record', country: 'VNM' }),
    said('other', ['USA'], { speaker: 'Bob', basis: 'on-record' }),
  ],
})
const view = buildVoices(index, EVERYTHING)
const counts = (row: (typeof view.partners)[number] | undefined) =>
  row?.cells.map(({ column, claims }) => [column.key, claims.length])
const rowOf = (key: string, from = view) =>
  [...from.partners, ...from.topics].find((row) => row.key === key)

it('counts on each partner and topic whose words the claims are', () => {
  expect(counts(rowOf('russia'))).toEqual([
    ['article', 1],
    ['USA', 1],
    ['VNM', 0],
    ['named', 0],
    ['unnamed', 0],
    ['document', 1],
  ])
  expect(counts(rowOf('arms'))?.filter(([, count]) => count !== 0)).toEqual([
    ['USA', 2],
    ['document', 1],
  ])
  expect(counts(view.whole)?.map(([, count]) => count)).toEqual([1, 4, 1, 1, 1, 1])
})

it('tells silence from what the reader filtered out, and draws nothing from fewer than three', () => {
  const arms = buildVoices(index, { ...EVERYTHING, topics: ['arms'] })
  const article = rowOf('russia', arms)?.cells[0]
  expect(article).toMatchObject({ claims: [], silent: false })
  expect(rowOf('russia', arms)?.cells[2]?.silent).toBe(true)
  expect(rowOf('russia')?.drawn).toBe(true)
  expect(rowOf('russia', arms)?.drawn).toBe(false)
  expect(arms.topics.map(({ key }) => key)).toEqual(['arms'])
  expect(rowOf('india')).toMatchObject({ total: 0, claims: [] })
})

it('knows for which partners nobody speaks, whatever an article says of them', () => {
  expect(view.unheard).toEqual(['CHN', 'RUS', 'IND', 'KOR'])
  expect(rowOf('russia')?.unheard).toBe('RUS')
  expect(rowOf('united-states')?.unheard).toBeNull()
})

it('counts by ground and by speaker, with whom each speaks about', () => {
  const unnamed = view.bases.find(({ basis }) => basis === 'anonymous')
  expect(unnamed?.sides.map(({ country, claims }) => [country, claims.length])).toEqual([
    ['USA', 1],
    [null, 1],
  ])
  expect(view.groups.map(({ country, speakers }) => [country, speakers.length])).toEqual([
    ['USA', 2],
    ['VNM', 1],
    [null, 3],
  ])
  const [first] = view.groups[0]?.speakers ?? []
  expect(first).toMatchObject({ name: 'Ann', slug: 'ann', roles: ['Deputy'] })
  expect(first?.subjects.map(({ about, claims }) => [about, claims.length])).toEqual([
    ['Vietnam', 2],
    ['The wider world', 1],
  ])
})

it('puts a row in a sentence, the sides first and silence said', () => {
  const sentence = (key: string, from = view) => {
    const row = rowOf(key, from)
    return row ? rowSentence(row) : null
  }
  expect(sentence('russia')).toBe(
    'Of 3 claims on Russia, 1 is a US speaker’s and none a Vietnamese or Russian speaker’s; 1 is the articles’ own words and 1 comes from a document.',
  )
  expect(sentence('united-states')).toBe(
    'Of 5 claims on the United States, 3 are US speakers’ and 1 a Vietnamese speaker’s; 1 comes from another by name.',
  )
  expect(sentence('china')).toBe(
    'The one claim on China comes from somebody unnamed. No Chinese voice is quoted.',
  )
  expect(sentence('india')).toBe('No claim on India.')
  expect(rowSentence(view.whole)).toMatch(/^Of 9 claims, 4 are US speakers’/)
})
