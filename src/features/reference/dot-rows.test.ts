import { expect, it } from 'vitest'
import type { ReferenceLink, ReferenceSet } from '#domain/model/reference.ts'
import type { ReferenceScope } from '#domain/reference/reference-index.ts'
import { sampleLink, sampleReferenceIndex, sampleSet, sampleYears } from '#test/sample-reference.ts'
import { buildDotRows } from './dot-rows.ts'
import { buildSetView } from './set-model.ts'

const COMPARED = { kind: 'compared' } as const
const USA = { kind: 'partner', partner: 'USA' } as const
const TRADE = [
  ...sampleYears('trade', 'USA', { 2022: 124, 2023: 111 }),
  ...sampleYears('trade', 'IND', { 2021: 13, 2022: 15, 2023: 15 }),
]

function rowsOf(
  scope: ReferenceScope = COMPARED,
  links: readonly ReferenceLink[] = [],
  parts: Partial<ReferenceSet> = {},
) {
  const set = sampleSet('trade', TRADE, parts)
  const index = sampleReferenceIndex({ sets: [set], links: [...links] })
  return buildDotRows(buildSetView(index, set, scope))
}
const shape = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ country, dots }) => [
    country.code,
    ...dots.map(({ mark, y, told }) => [mark.figure.id, y, told]),
  ])

it('gives every dot a line of its own, the latest lowest, however equal the numbers are', () => {
  expect(shape(rowsOf())).toEqual([
    ['USA', ['trade-usa-2022', 13.5, true], ['trade-usa-2023', 30.5, true]],
    [
      'IND',
      ['trade-ind-2021', 57.5, true],
      ['trade-ind-2022', 74.5, true],
      ['trade-ind-2023', 91.5, true],
    ],
  ])
})

it('puts the rows one under the other', () => {
  expect(rowsOf().map(({ top, bottom }) => [top, bottom])).toEqual([
    [0, 44],
    [44, 105],
  ])
})

it('lets the others stand back on a partner’s page: only their latest number is told', () => {
  const [usa, india] = rowsOf(USA)
  expect([usa?.quiet, india?.quiet]).toEqual([false, true])
  expect(india?.dots.map(({ y, told }) => [y, told])).toEqual([
    [52, false],
    [58, false],
    [69.5, true],
  ])
})

it('keeps a line under the dots of the country of which an article gives a number', () => {
  const links = [sampleLink('claim', ['trade-usa-2022'], { scale: 'trade' })]
  const [usa, india] = rowsOf(COMPARED, links)
  expect(usa?.numbers).toEqual([{ record: 'claim', y: 47.5 }])
  expect(usa?.dots.map(({ y }) => y)).toEqual([13.5, 30.5])
  expect(india?.numbers).toEqual([])
})

it('keeps no such line where the number stands on another scale, or on the page of another partner', () => {
  const linked = sampleLink('claim', ['trade-usa-2022'])
  expect(rowsOf(COMPARED, [linked])[0]?.numbers).toEqual([])
  const scaled = [{ ...linked, scale: 'trade' }]
  const numbersOn = (partner: 'USA' | 'IND') =>
    rowsOf({ kind: 'partner', partner }, scaled).flatMap(({ numbers }) => numbers)
  expect(numbersOn('USA')).toHaveLength(1)
  expect(numbersOn('IND')).toEqual([])
})
