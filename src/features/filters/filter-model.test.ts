import { expect, it } from 'vitest'
import { outlineOf } from '#domain/corpus/outline-of.ts'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { sampleClaim, sampleIndex } from '#test/sample-corpus.ts'
import { buildFilterView, countRecords } from './filter-model.ts'

const outline = outlineOf(sampleIndex())
const view = (selection: Partial<Selection>, scope = EVERYTHING) =>
  buildFilterView(
    { ...countRecords(outline, scope, { ...EVERYTHING, ...selection }), ofDay: true },
    scope,
    { ...EVERYTHING, ...selection },
    {
      status: (status) => status,
      basis: (basis) => basis,
    },
  )

it('says in words what is left and from where', () => {
  expect(view({})).toMatchObject({
    counts: 'All 3 events and 3 claims',
    choice: '',
    sources: 'from 3 articles, 2 origins (Agency A and Agency B, stated; Paper C, stated)',
    filtered: false,
  })
  expect(view({ topics: ['arms', 'minerals'], partners: ['RUS'] })).toMatchObject({
    counts: '1 of 3 events and 1 of 3 claims',
    choice: 'Minerals or Arms, Russia',
    sources: 'from 1 article, 1 origin (Agency A, stated)',
    filtered: true,
    chosen: 3,
    left: 2,
  })
})

it('gives each choice its count and whether it is chosen', () => {
  const arms = view({ topics: ['arms'] }).topics.find(({ value }) => value === 'arms')
  expect(arms).toMatchObject({ name: 'Arms', count: 2, chosen: true })
})

it('counts within what the view is about', () => {
  const arms: Selection = { ...EVERYTHING, topics: ['arms'] }
  expect(view({}, arms).counts).toBe('1 event and 1 claim on arms')
  expect(view({ statuses: ['ongoing'] }, arms).counts).toBe('1 of 1 event and 0 of 1 claim')
  const russia: Selection = { ...EVERYTHING, partners: ['RUS'] }
  expect(view({}, russia).counts).toBe('1 event and 2 claims about Russia')
})

const said = (id: string, speaker: string) =>
  sampleClaim(id, {
    attribution: { speaker, role: null, about: null, basis: 'on-record', country: null },
  })

it('offers everybody who speaks, and counts what they say', () => {
  const claims = [said('a', 'Tô Lâm'), said('b', 'Joe Biden'), said('c', 'Joe Biden')]
  const spoken = sampleIndex({ events: [], claims })
  const names = { status: String, basis: String }
  const chosen = { ...EVERYTHING, speakers: ['joe-biden'] }
  const { speakers, further, left, choice } = buildFilterView(
    { ...countRecords(outlineOf(spoken), EVERYTHING, chosen), ofDay: true },
    EVERYTHING,
    chosen,
    names,
  )
  expect(speakers.map(({ value, name, count }) => [value, name, count])).toEqual([
    ['joe-biden', 'Joe Biden', 2],
    ['to-lam', 'Tô Lâm', 1],
  ])
  expect({ further, left, choice }).toEqual({ further: true, left: 2, choice: 'Joe Biden' })
  expect(view({ topics: ['arms'] }).further).toBe(false)
})
