import { expect, it } from 'vitest'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { sampleIndex } from '#test/sample-corpus.ts'
import { buildFilterView } from './filter-model.ts'

const index = sampleIndex()
const view = (selection: Partial<Selection>, scope = EVERYTHING) =>
  buildFilterView(index, scope, { ...EVERYTHING, ...selection }, (status) => status)

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
    sources: 'from 1 article, 1 origin (Agency A and Agency B, stated)',
    filtered: true,
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
