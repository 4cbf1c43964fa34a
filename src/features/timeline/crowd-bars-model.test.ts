import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectEvents } from '#domain/corpus/select-events.ts'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import type { PartnerCode } from '#domain/model/vocabulary.ts'
import { anyRows, sampleColumns, type SampleRow } from '#test/sample-columns.ts'
import {
  BARS_FOOT,
  BARS_TOP,
  barHeight,
  countSheet,
  cutSheet,
  findScale,
  onSheet,
  shapeBars,
  sheetOf,
} from './crowd-bars-model.ts'
import { countBin } from './crowd-bins-model.ts'
import { buildCrowd, readScope } from './crowd-model.ts'
import { clampWindow } from './crowd-window-model.ts'

const RANGE = { first: -9132, last: 25_932 }
const WIDTH = 784

const anyWindow = fc
  .record({
    from: fc.double({ min: RANGE.first, max: RANGE.last, noNaN: true }),
    perDay: fc.double({ min: 0.01, max: 400, noNaN: true }),
  })
  .map((window) => clampWindow(window, RANGE, WIDTH))

function crowdOf(rows: readonly SampleRow[]) {
  const columns = sampleColumns(rows)
  const scope = readScope(columns, EVERYTHING)
  const lanes = buildCrowd(columns, scope, selectEvents(columns, EVERYTHING), [])
  return { columns, lanes, keys: lanes.map(({ key }) => key) }
}

/** An event of one day with one partner. */
function eventOf(day: number, partner: PartnerCode): SampleRow {
  return { days: [day, day], partners: [partner], topics: ['arms'], status: 'occurred' }
}

describe('a sheet', () => {
  it('covers the window that lies on it, and starts where it says', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const { index, shift } = sheetOf(window, RANGE, WIDTH)
        const sheet = cutSheet(index, window.perDay, RANGE, WIDTH)
        expect(shift).toBeGreaterThanOrEqual(-1e-6)
        expect(shift + WIDTH).toBeLessThanOrEqual(sheet.width + 1e-3)
        expect(onSheet(sheet, window.from)).toBeCloseTo(shift, 3)
      }),
    )
  })

  it('stays the same while the window moves over it', () => {
    const window = { from: 10_000, perDay: 2 }
    const { index, shift } = sheetOf(window, RANGE, WIDTH)
    const moved = sheetOf({ ...window, from: 10_010 }, RANGE, WIDTH)
    expect(moved.index).toBe(index)
    expect(moved.shift).toBeCloseTo(shift + 20)
  })
})

describe('bars', () => {
  it('stand for every event that begins in the window, none above the line of the scale', () => {
    fc.assert(
      fc.property(anyRows, anyWindow, (rows, window) => {
        const { columns, lanes, keys } = crowdOf(rows)
        const { index, shift } = sheetOf(window, RANGE, WIDTH)
        const counts = countSheet(lanes, columns, cutSheet(index, window.perDay, RANGE, WIDTH), 8)
        const most = findScale(counts, keys, null, shift, WIDTH)
        const bars = shapeBars(counts, keys, most, null)
        for (const [i, bins] of counts.lanes.entries()) {
          const numbers = counts.edges.slice(0, -1).map((_, bin) => countBin(bins, bin))
          const tops = [...(bars[i]?.path ?? '').matchAll(/M-?[\d.]+ ([\d.]+)H/g)].map(([, y]) =>
            Number(y),
          )
          expect(tops).toHaveLength(numbers.filter((count) => count > 0).length)
          for (const top of tops) {
            expect(top).toBeGreaterThanOrEqual(BARS_TOP)
            expect(top).toBeLessThan(BARS_FOOT)
          }
        }
      }),
    )
  })

  it('have one scale for all lanes, from what the window shows', () => {
    const rows = [
      ...Array.from({ length: 7 }, () => eventOf(10_000, 'USA')),
      ...Array.from({ length: 3 }, () => eventOf(10_001, 'CHN')),
      ...Array.from({ length: 40 }, () => eventOf(10_050, 'CHN')),
    ]
    const { columns, lanes, keys } = crowdOf(rows)
    const sheet = { from: 9999, perDay: 10, width: 1000, range: RANGE }
    const counts = countSheet(lanes, columns, sheet, 8)
    expect(findScale(counts, keys, null, 0, 100)).toBe(8)
    expect(findScale(counts, keys, null, 0, 1000)).toBe(40)
    const named = { first: 9999, end: 10_010, keys: new Set(['USA' as const]) }
    expect(findScale(counts, keys, named, 0, 100)).toBe(3)
    const [usa, chn] = shapeBars(counts, keys, 8, named)
    expect(usa?.path).toBe('')
    expect(chn?.path.match(/M/g)).toHaveLength(2)
  })

  it('tell their numbers where each has room', () => {
    const { columns, lanes, keys } = crowdOf([eventOf(100, 'USA')])
    const texts = (perDay: number) => {
      const sheet = { from: 95, perDay, width: 300, range: RANGE }
      const counts = countSheet(lanes, columns, sheet, 8)
      return shapeBars(counts, keys, 1, null)[0]?.numbers.map(({ text }) => text)
    }
    expect(texts(30)).toEqual(['1'])
    expect(texts(8)).toEqual([])
  })

  it('are seen even if they stand for one of thousands, and missing only for none', () => {
    expect(barHeight(0, 50_000)).toBe(0)
    expect(barHeight(1, 50_000)).toBe(2)
    expect(barHeight(50_000, 50_000)).toBe(BARS_FOOT - BARS_TOP)
  })
})
