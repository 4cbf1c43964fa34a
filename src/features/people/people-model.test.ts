import { expect, it } from 'vitest'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import type { Person } from '#domain/model/context.ts'
import type { Claim } from '#domain/model/corpus.ts'
import { sampleClaim, sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import { buildPeople, buildPerson } from './people-model.ts'

const person = (id: string, parts: Partial<Person>): Person => ({
  id,
  name: id,
  country: null,
  forms: [{ form: id, excerpt: 'early.1' }],
  roles: [],
  speakers: [],
  actors: [],
  about: [],
  note: null,
  ...parts,
})

const by = (
  speaker: string,
  about: string | null,
  basis: Claim['attribution']['basis'] = 'on-record',
): Pick<Claim, 'attribution'> => ({
  attribution: { speaker, role: null, about, basis, country: null },
})

const role = (title: string, asOf: string, excerpt: string) => ({
  title,
  asOf,
  excerpt,
  note: null,
})

const index = sampleIndex({
  people: [
    person('cleo', { about: ['Cleo'] }),
    person('bob', { speakers: ['Bob', 'Ann and Bob'], about: ['Ann and Bob'] }),
    person('ann', {
      forms: [
        { form: 'Ann', excerpt: 'other.1' },
        { form: 'Ms Ann', excerpt: 'early.2' },
      ],
      roles: [
        role('minister', '2024-02-01', 'later.1'),
        role('deputy', '2023-02-01', 'early.1'),
        role('Minister', '2024-02-01', 'other.1'),
      ],
      speakers: ['Ann', 'Ann and Bob'],
      actors: ['Ann'],
      about: ['Ann', 'Ann and Bob'],
    }),
  ],
  events: [
    sampleEvent('meeting', { actors: ['Ann', 'Dan'] }),
    sampleEvent('visit', { actors: ['Dan'] }),
  ],
  claims: [
    sampleClaim('own', { ...by('The article', 'Ann', 'article'), asOf: '2023-01-01' }),
    sampleClaim('late', { ...by('Ann', 'Bob'), asOf: '2024-02-01', topics: ['arms'] }),
    sampleClaim('joint', { ...by('Ann and Bob', null), asOf: '2023-02-01' }),
    sampleClaim('told', { ...by('Bob', 'Ann and Bob'), asOf: '2024-02-02' }),
    sampleClaim('more', by('Ann', 'Dan')),
  ],
})
const ids = (records: readonly { readonly id: string }[] | undefined) =>
  records?.map(({ id }) => id)

it('puts who speaks most first, and those of whom no words are reported apart', () => {
  const { speaking, named } = buildPeople(index, EVERYTHING)
  expect(speaking.map(({ person: { id }, totals }) => [id, totals.says])).toEqual([
    ['ann', 3],
    ['bob', 2],
  ])
  expect(named.map(({ person: { id } }) => id)).toEqual(['cleo'])
})

it('tells what a person says from what is said about the person, a joint statement with each', () => {
  const ann = buildPerson(index, 'ann', EVERYTHING)
  expect(ids(ann?.says)).toEqual(['joint', 'late', 'more'])
  expect(ids(ann?.about)).toEqual(['told', 'own'])
  expect(ids(ann?.events)).toEqual(['meeting'])
})

it('gives offices by the day as of which articles have them, and forms with their place', () => {
  const ann = buildPerson(index, 'ann', EVERYTHING)
  expect(ann?.roleDays.map(({ day, roles }) => [day, roles.map(({ words }) => words)])).toEqual([
    ['1 Feb 2023', ['deputy']],
    ['1 Feb 2024', ['minister', 'Minister']],
  ])
  expect(ann?.forms.map(({ words, article }) => [words, article.label])).toEqual([
    ['Ann', '003'],
    ['Ms Ann', '001'],
  ])
})

it('narrows by the reader’s choices but keeps the whole in sight', () => {
  const ann = buildPerson(index, 'ann', { ...EVERYTHING, topics: ['arms'] })
  expect(ids(ann?.says)).toEqual(['late'])
  expect(ann).toMatchObject({ about: [], events: [], totals: { says: 3, about: 2, events: 1 } })
  expect(buildPerson(index, 'dan', EVERYTHING)).toBeNull()
})
