import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toDayNumber } from '#domain/dates/day-number.ts'
import { buildCells } from './axis-model.ts'
import { buildScale } from './scale-model.ts'
import { anyDate, spanOf } from './test-events.ts'

const ARTICLES = ['2023-02-01', '2024-02-01', '2024-02-02'].map(spanOf)
const dates = fc.array(anyDate, { maxLength: 30 })
const width = fc.integer({ min: 300, max: 4000 })

it('fills the width, and time never runs backwards', () => {
  fc.assert(
    fc.property(dates, width, (events, plot) => {
      const {
        cells,
        xOf,
        width: drawn,
      } = buildScale(buildCells(events.map(spanOf), ARTICLES), plot)
      expect(drawn).toBeCloseTo(plot, 3)
      const first = cells[0]?.from ?? 0
      const last = cells.at(-1)?.to ?? 0
      const step = Math.max(1, Math.floor((last - first) / 400))
      for (let day = first; day <= last; day += step) {
        expect(xOf(day + step)).toBeGreaterThan(xOf(day))
      }
    }),
  )
})

it('finds the day again at its place', () => {
  fc.assert(
    fc.property(dates, width, fc.double({ min: 0, max: 1, noNaN: true }), (events, plot, part) => {
      const scale = buildScale(buildCells(events.map(spanOf), ARTICLES), plot)
      const x = part * scale.width * 0.999
      expect(scale.xOf(scale.dayAt(x))).toBeCloseTo(x, 3)
    }),
  )
})

it('stretches days near the articles and not the breaks', () => {
  const cells = buildCells(['2010', '2023-02-03'].map(spanOf), ARTICLES)
  const [narrow, wide] = [600, 2400].map((plot) => buildScale(cells, plot))
  const widthOf = (scale: typeof narrow, kind: string) => {
    const cell = scale?.cells.find((c) => c.kind === kind)
    return cell ? cell.x1 - cell.x0 : 0
  }
  expect(widthOf(wide, 'break')).toBe(widthOf(narrow, 'break'))
  expect(widthOf(wide, 'silence')).toBe(widthOf(narrow, 'silence'))
  expect(widthOf(wide, 'day')).toBeGreaterThan(2 * widthOf(narrow, 'day'))
})

it('gives a stack of events on one day more room', () => {
  const cells = buildCells(
    ['2024-01-31', ...Array.from({ length: 6 }, () => '2024-02-01')].map(spanOf),
    ARTICLES,
  )
  const scale = buildScale(cells, 800)
  const widthOn = (iso: string) => {
    const day = toDayNumber(iso)
    return scale.xOf(day + 1) - scale.xOf(day)
  }
  expect(widthOn('2024-02-01')).toBeGreaterThan(1.5 * widthOn('2024-01-31'))
})
