import { expect, it } from 'vitest'
import type { Figure } from '#domain/model/corpus.ts'
import { sampleClaim, sampleIndex } from '#test/sample-corpus.ts'
import type { ReferenceSet } from '#domain/model/reference.ts'
import {
  findSampleSet,
  sampleLink,
  sampleReferenceIndex,
  sampleSet,
  sampleYears,
} from '#test/sample-reference.ts'
import { numbersSaid } from './said-model.ts'
import { buildSetView } from './set-model.ts'

const figure = (value: number, unit: string): Figure => ({
  value,
  unit,
  measures: 'trade',
  approximate: false,
  asOf: '2022',
})
const { recordById } = sampleIndex({
  claims: [
    sampleClaim('turnover', {
      partners: ['USA'],
      figures: [figure(139e9, 'USD'), figure(8, 'rank')],
    }),
    sampleClaim('untold'),
  ],
})
const index = sampleReferenceIndex({
  links: [
    sampleLink('turnover', ['trade-usa-2022']),
    sampleLink('untold', ['trade-usa-2022']),
    sampleLink('turnover', ['freedom-usa-2022']),
    sampleLink('gone', ['trade-usa-2022']),
  ],
})
const saidOf = (id: string) => {
  const set = index.reference.sets.find((known) => known.id === id)
  if (!set) throw new Error(`no set ${id}`)
  return numbersSaid(buildSetView(index, set, { kind: 'compared' }), recordById)
}

it('puts the number of an article on the scale of the figure that it is linked to', () => {
  expect(saidOf('trade')).toEqual([
    { record: 'turnover', country: 'USA', value: 139, label: expect.stringMatching(/^139 in \S+/) },
  ])
})

it('puts the number on the scale of the other side where the link says so, in the row of its partner', () => {
  const other = sampleSet('other-side', sampleYears('other-side', 'USA', { 2023: 124 }), {
    unit: 'usd-billion',
  })
  const both = sampleReferenceIndex({
    sets: [findSampleSet('trade'), other],
    links: [sampleLink('turnover', ['trade-usa-2022'], { scale: 'other-side' })],
  })
  const saidOn = (set: ReferenceSet) =>
    numbersSaid(buildSetView(both, set, { kind: 'compared' }), recordById)
  expect(saidOn(findSampleSet('trade'))).toEqual([])
  expect(saidOn(other)).toEqual([
    { record: 'turnover', country: 'USA', value: 139, label: expect.stringMatching(/^139 in \S+/) },
  ])
})

it('leaves numbers in another unit alone, and claims that are not out yet', () => {
  expect(saidOf('freedom')).toEqual([])
})
