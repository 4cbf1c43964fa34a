import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toIsoDay } from '#domain/dates/day-number.ts'
import { buildCells } from './axis-model.ts'
import { rangeOf } from './date-range-model.ts'
import { anyDate, spanOf } from './test-events.ts'

const ARTICLES = ['2023-09-10', '2023-09-10', '2024-09-23', '2024-09-23', '2024-09-25/2024-09-29']

function cellsOf(dates: readonly string[], articles: readonly string[] = ARTICLES) {
  return buildCells(dates.map(spanOf), articles.map(spanOf))
}

function inWords(dates: readonly string[], articles?: readonly string[]) {
  return cellsOf(dates, articles).map(
    ({ kind, from, to }) => `${kind} ${toIsoDay(from)} ${toIsoDay(to)}`,
  )
}

it('draws days by the articles, months and lone years elsewhere, and breaks between', () => {
  const dates = ['2010', '2022', '2023-03', '2023-07', '2023-09-09', '2023-09-11', '2024-09-24']
  expect(inWords(dates)).toEqual([
    'year 2010-01-01 2010-12-31',
    'break 2011-01-01 2021-12-31',
    'year 2022-01-01 2022-12-31',
    'break 2023-01-01 2023-02-28',
    'month 2023-03-01 2023-03-31',
    'break 2023-04-01 2023-06-30',
    'month 2023-07-01 2023-07-31',
    'month 2023-08-01 2023-08-31',
    'days 2023-09-01 2023-09-08',
    'day 2023-09-09 2023-09-09',
    'day 2023-09-10 2023-09-10',
    'day 2023-09-11 2023-09-11',
    'silence 2023-09-12 2024-09-22',
    'day 2024-09-23 2024-09-23',
    'day 2024-09-24 2024-09-24',
    'days 2024-09-25 2024-09-29',
  ])
})

it('keeps to the articles where no event is dated', () => {
  expect(inWords([])).toEqual([
    'day 2023-09-10 2023-09-10',
    'silence 2023-09-11 2024-09-22',
    'day 2024-09-23 2024-09-23',
    'day 2024-09-24 2024-09-24',
    'days 2024-09-25 2024-09-29',
  ])
  expect(inWords([], [])).toEqual([])
})

it('gives approximate years no cell of their own', () => {
  const cells = inWords(['1973~/2023-09-10', '2018~/2023-09-10', '2010'])
  expect(cells.slice(0, 3)).toEqual([
    'beyond 1973-01-01 2009-12-31',
    'year 2010-01-01 2010-12-31',
    'break 2011-01-01 2023-09-09',
  ])
})

it('leaves a whole year undivided where months of that year are drawn', () => {
  const cells = inWords(['2023', '2023-03'])
  expect(cells).not.toContain('month 2023-12-01 2023-12-31')
  expect(cells[0]).toBe('beyond 2023-01-01 2023-02-28')
})

it('says where articles speak and how much begins or ends in a cell', () => {
  const cells = cellsOf(['2023-09-10', '2023-09-10', '2023-09-09/2023-09-10'])
  expect(cells.find(({ points }) => points > 0)).toMatchObject({ load: 3, points: 2, speaks: true })
})

it('joins its cells without gap or overlap around every date', () => {
  const dates = fc.array(anyDate, { maxLength: 25 })
  const articles = fc.array(fc.constantFrom(...ARTICLES, '2024-12-01'), { maxLength: 6 })
  fc.assert(
    fc.property(dates, articles, (events, published) => {
      const cells = cellsOf(events, published)
      for (const [i, cell] of cells.entries()) {
        expect(cell.to).toBeGreaterThanOrEqual(cell.from)
        const next = cells[i + 1]
        expect(next?.from ?? cell.to + 1).toBe(cell.to + 1)
      }
      for (const [from, to] of [...events, ...published].map(spanOf).map(rangeOf)) {
        expect(cells[0]?.from).toBeLessThanOrEqual(from)
        expect(cells.at(-1)?.to).toBeGreaterThanOrEqual(to)
      }
    }),
  )
})
