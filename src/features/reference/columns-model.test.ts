import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PartnerCode } from '#domain/model/vocabulary.ts'
import type { ReferenceFigure } from '#domain/model/reference.ts'
import {
  findSampleSet,
  sampleReferenceIndex,
  sampleSet,
  sampleYears,
} from '#test/sample-reference.ts'
import { buildColumns, nameLargest } from './columns-model.ts'
import { buildSetView } from './set-model.ts'

/** The columns of the page of a partner, or of all side by side. */
function columnsOf(figures: ReferenceFigure[], partner: PartnerCode | null = null) {
  const set = sampleSet('arms', figures, { unit: 'million-tiv' })
  return buildColumns(
    buildSetView(
      sampleReferenceIndex({ sets: [set] }),
      set,
      partner === null ? { kind: 'compared' } : { kind: 'partner', partner },
    ),
  )
}
const arms = findSampleSet('arms').figures

it('stacks the suppliers, most first, and what is left of the total on top', () => {
  expect(columnsOf(arms).layers).toEqual([
    { code: 'RUS', name: 'Russia', filling: 'full', sum: 100 },
    { code: 'USA', name: 'United States', filling: 'rising', sum: 30 },
    { code: null, name: 'Other suppliers', filling: 'empty', sum: 70 },
  ])
})

it('has a column for each year of the total, its parts in the order of the layers', () => {
  const { columns } = columnsOf(arms)
  expect(
    columns.map(({ year, total, parts }) => [year, total, parts.map(({ value }) => value)]),
  ).toEqual([
    ['2021', 100, [60, 0, 40]],
    ['2022', 60, [30, 10, 20]],
    ['2023', 40, [10, 20, 10]],
  ])
})

it('marks each part by its own figure, and what is left by that of the total', () => {
  const ids = columnsOf(arms).columns[1]?.parts.map(({ mark }) => mark?.figure.id)
  expect(ids).toEqual(['arms-rus-2022', 'arms-usa-2022', 'arms-all-2022'])
})

it('sets one partner against all others on its page', () => {
  const { layers, columns } = columnsOf(arms, 'USA')
  expect(layers).toEqual([
    { code: 'USA', name: 'United States', filling: 'full', sum: 30 },
    { code: null, name: 'All other suppliers', filling: 'empty', sum: 170 },
  ])
  expect(columns.map(({ parts }) => parts.map(({ value }) => value))).toEqual([
    [0, 100],
    [10, 50],
    [20, 20],
  ])
})

it('takes a year that a supplier lacks for nothing delivered, without a figure to point at', () => {
  const { columns } = columnsOf([
    ...sampleYears('arms', null, { 2020: 9, 2021: 8, 2022: 7 }),
    ...sampleYears('arms', 'KOR', { 2020: 4, 2022: 7 }),
  ])
  expect(columns[1]?.parts[0]).toEqual({ value: 0, mark: null })
  expect(columns[2]?.parts.map(({ value }) => value)).toEqual([7, 0])
})

it('tells each of five suppliers by a filling of its own', () => {
  const codes = ['USA', 'CHN', 'RUS', 'IND', 'KOR']
  const { layers } = columnsOf([
    ...sampleYears('arms', null, { 2023: 100 }),
    ...codes.flatMap((code, i) => sampleYears('arms', code, { 2023: 10 + i })),
  ])
  expect(layers.map(({ code, filling }) => [code, filling])).toEqual([
    ['KOR', 'full'],
    ['IND', 'rising'],
    ['RUS', 'dots'],
    ['CHN', 'level'],
    ['USA', 'upright'],
    [null, 'empty'],
  ])
})

it('never makes a part negative where suppliers have more than the total', () => {
  const { columns } = columnsOf([
    ...sampleYears('arms', null, { 2021: 10, 2022: 10, 2023: 10 }),
    ...sampleYears('arms', 'RUS', { 2022: 10, 2023: 12 }),
  ])
  expect(columns.map(({ parts }) => parts.at(-1)?.value)).toEqual([10, 0, 0])
})

it('names each supplier over the first of its largest years, with all of them, and none that delivered nothing', () => {
  const built = columnsOf([
    ...sampleYears('arms', null, { 2021: 1300, 2022: 1200, 2023: 20 }),
    ...sampleYears('arms', 'RUS', { 2021: 1119.6, 2022: 1120.4, 2023: 9 }),
    ...sampleYears('arms', 'USA', { 2022: 10, 2023: 11 }),
    ...sampleYears('arms', 'KOR', { 2021: 0, 2023: 0.3 }),
  ])
  expect(nameLargest(built)).toEqual([
    { code: 'RUS', text: 'Russia 1,120 in 2021, 2022', column: 0 },
    { code: 'USA', text: 'United States 11 in 2023', column: 2 },
  ])
})

it('makes columns whose parts sum to the total, and layers that sum to the columns', () => {
  const amounts = fc.array(fc.tuple(fc.nat(900), fc.nat(900), fc.nat(900)), {
    minLength: 2,
    maxLength: 20,
  })
  const partners = fc.constantFrom<PartnerCode | null>(null, 'USA', 'CHN')
  fc.assert(
    fc.property(amounts, partners, (years, partner) => {
      const yearly = (code: string | null, pick: (of: (typeof years)[number]) => number) =>
        sampleYears('arms', code, Object.fromEntries(years.map((of, i) => [2000 + i, pick(of)])))
      const { layers, columns } = columnsOf(
        [
          ...yearly(null, ([usa, chn, rest]) => usa + chn + rest),
          ...yearly('USA', ([usa]) => usa),
          ...yearly('CHN', ([, chn]) => chn),
        ],
        partner,
      )
      expect(columns).toHaveLength(years.length)
      for (const [i, { total, parts }] of columns.entries()) {
        expect(total).toBe(years[i]?.reduce((sum, one) => sum + one, 0))
        expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(total)
      }
      for (const [i, { sum }] of layers.entries()) {
        expect(sum).toBe(columns.reduce((all, { parts }) => all + (parts[i]?.value ?? 0), 0))
      }
    }),
  )
})
