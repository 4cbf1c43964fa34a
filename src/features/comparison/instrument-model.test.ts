import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import { comparedRows } from '#domain/reference/compared-figures.ts'
import { sampleClaim, sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import {
  findSampleSet,
  sampleReferenceIndex,
  sampleSet,
  sampleYears,
} from '#test/sample-reference.ts'
import { buildComparison } from './comparison-model.ts'
import { orderColumns, outsideOrders, readOrder, writeOrder } from './instrument-model.ts'

const on = (day: string) => ({
  edtf: day,
  earliest: day,
  latest: day,
  basis: 'stated' as const,
  words: 'that day',
  rule: 'The day.',
  anchor: 'later',
})
const index = sampleIndex({
  events: [
    sampleEvent('met', { partners: ['USA'], status: 'occurred', date: on('2023-09-10') }),
    sampleEvent('talks', { partners: ['RUS'], status: 'occurred', date: on('2024-01-20') }),
    sampleEvent('visit', { partners: ['KOR'], status: 'occurred', date: on('2022-12-05') }),
    sampleEvent('tour', { partners: ['IND'], status: 'planned', date: on('2024-08-01') }),
  ],
  claims: [
    sampleClaim('credit', { partners: ['RUS'] }),
    sampleClaim('uneasy', { partners: ['RUS'] }),
    sampleClaim('named', { partners: ['KOR'] }),
  ],
})
const { columns } = buildComparison(index, EVERYTHING, EVERYTHING)
const rank = sampleSet(
  'press',
  [
    ...sampleYears('press', 'CHN', { 2022: 175, 2023: 179 }),
    ...sampleYears('press', 'KOR', { 2022: 43, 2023: 47 }),
    ...sampleYears('press', 'USA', { 2022: 42, 2023: 45 }),
  ],
  { unit: 'rank', dates: 'edition', row: 'Press rank' },
)
const layer = ['tiers', 'meetings', 'trade', 'freedom'].map(findSampleSet)
const rows = comparedRows(sampleReferenceIndex({ sets: [...layer, rank] }))
const order = (name: string) => orderColumns(columns, name, rows).map(({ partner }) => partner.code)

it('names an order for each row from outside, by the id of its set', () => {
  expect(outsideOrders(rows)).toEqual([
    { order: 'outside:tiers', name: 'Present rank' },
    { order: 'outside:meetings', name: 'Latest meeting' },
    { order: 'outside:trade', name: 'Goods trade' },
    { order: 'outside:freedom', name: 'Freedom score' },
    { order: 'outside:press', name: 'Press rank' },
  ])
  expect(outsideOrders([])).toEqual([])
})

it('leaves the partners as listed, also where an order is not known', () => {
  const listed = ['USA', 'CHN', 'RUS', 'IND', 'KOR']
  expect(order('listed')).toEqual(listed)
  expect(order('outside:gone')).toEqual(listed)
  expect(order('trade')).toEqual(listed)
})

it('orders by statements, most first, and equal ones as listed', () => {
  expect(order('statements')).toEqual(['RUS', 'KOR', 'USA', 'IND', 'CHN'])
})

it('orders by the latest event that has happened; who has none comes last', () => {
  expect(order('latest')).toEqual(['RUS', 'USA', 'KOR', 'CHN', 'IND'])
})

it('orders by name', () => {
  expect(order('name')).toEqual(['CHN', 'IND', 'RUS', 'KOR', 'USA'])
})

it('orders by a number, the largest first; who has no figure comes last, as listed', () => {
  expect(order('outside:trade')).toEqual(['CHN', 'USA', 'RUS', 'IND', 'KOR'])
  expect(order('outside:freedom')).toEqual(['USA', 'CHN', 'RUS', 'IND', 'KOR'])
})

it('orders by a rank, the best and so the lowest first', () => {
  expect(order('outside:press')).toEqual(['USA', 'KOR', 'CHN', 'RUS', 'IND'])
})

it('orders a standing by its day, the earliest first, and meetings by theirs, the latest first', () => {
  expect(order('outside:tiers')).toEqual(['KOR', 'IND', 'CHN', 'USA', 'RUS'])
  expect(order('outside:meetings')).toEqual(['CHN', 'USA', 'RUS', 'IND', 'KOR'])
})

it('turns an order round', () => {
  expect(order('-name')).toEqual(['USA', 'KOR', 'RUS', 'IND', 'CHN'])
  expect(order('-listed')).toEqual(['KOR', 'IND', 'RUS', 'CHN', 'USA'])
})

it('keeps who has nothing to be ordered by last, also where the order is turned round', () => {
  expect(order('-outside:trade')).toEqual(['RUS', 'USA', 'CHN', 'IND', 'KOR'])
  expect(order('-outside:press')).toEqual(['CHN', 'KOR', 'USA', 'RUS', 'IND'])
  expect(order('-latest')).toEqual(['KOR', 'USA', 'RUS', 'CHN', 'IND'])
})

it('leaves equal ones as listed, also where the order is turned round', () => {
  expect(order('-statements')).toEqual(['CHN', 'USA', 'IND', 'KOR', 'RUS'])
})

it('writes an order as it is read, and the usual one not at all', () => {
  expect(writeOrder('listed', false)).toBeNull()
  for (const by of ['listed', 'name', 'outside:trade']) {
    expect(readOrder(writeOrder(by, true) ?? '')).toEqual({ by, turned: true })
  }
  expect(readOrder(writeOrder('name', false) ?? '')).toEqual({ by: 'name', turned: false })
})

it('loses and doubles no partner in any order, and leaves the list itself alone', () => {
  const names = [
    'listed',
    'statements',
    'latest',
    'name',
    ...outsideOrders(rows).map((o) => o.order),
  ]
  const some = fc.shuffledSubarray([...columns])
  fc.assert(
    fc.property(some, fc.constantFrom(...names), (given, name) => {
      const before = [...given]
      const ordered = orderColumns(given, name, rows)
      expect(given).toEqual(before)
      expect(new Set(ordered)).toEqual(new Set(given))
      expect(ordered).toHaveLength(given.length)
    }),
  )
})
