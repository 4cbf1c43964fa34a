import { expect, it } from 'vitest'
import { sampleFigure, sampleReferenceIndex, sampleSet } from '#test/sample-reference.ts'
import type { PartnerCode, Topic } from '../model/vocabulary.ts'
import { comparedRows } from './compared-figures.ts'

const rows = comparedRows(sampleReferenceIndex())
const cell = (set: string, partner: PartnerCode) =>
  rows.find((row) => row.set.id === set)?.byPartner.get(partner)

it('has the standing first, then meetings, then numbers in the order of the files', () => {
  expect(rows.map(({ name, set }) => [name, set.id])).toEqual([
    ['Present rank', 'tiers'],
    ['Latest meeting', 'meetings'],
    ['Goods trade', 'trade'],
    ['Freedom score', 'freedom'],
  ])
})

it('makes no row of a set that names none', () => {
  const figures = [sampleFigure('a', 'USA', '2023', { value: 1 })]
  const index = sampleReferenceIndex({
    sets: [sampleSet('named', figures, { row: 'A row' }), sampleSet('nameless', figures)],
  })
  expect(comparedRows(index).map(({ set }) => set.id)).toEqual(['named'])
})

it('takes the last figure of each partner, whatever the order of the file', () => {
  expect(cell('trade', 'USA')).toMatchObject({ id: 'trade-usa-2023', value: 111 })
  expect(cell('trade', 'RUS')?.value).toBe(3.6)
  expect(cell('meetings', 'CHN')?.id).toBe('visit-chn')
})

it('takes of the standing the step on which the present rank was reached', () => {
  expect(cell('tiers', 'CHN')).toMatchObject({ id: 'chn-highest', date: { edtf: '2008-06-01' } })
  expect(cell('tiers', 'USA')?.id).toBe('usa-highest')
  expect(cell('tiers', 'IND')?.tier).toBe('strategic')
})

it('has a place for each of the five, and nothing in it where no figure is there', () => {
  expect([...(rows[2]?.byPartner.keys() ?? [])]).toEqual(['USA', 'CHN', 'RUS', 'IND', 'KOR'])
  expect(cell('trade', 'KOR')).toBeNull()
  expect(cell('tiers', 'RUS')).toBeNull()
})

const on = (...lists: Topic[][]) =>
  comparedRows(sampleReferenceIndex(), lists).map(({ set }) => set.id)

it('keeps the rows on the topics of each list that is not empty', () => {
  expect(on([], [])).toEqual(rows.map(({ set }) => set.id))
  expect(on(['trade'], [])).toEqual(['trade'])
  expect(on(['trade'], ['human-rights'])).toEqual([])
  expect(on(['trade', 'human-rights'])).toEqual(['trade', 'freedom'])
})
