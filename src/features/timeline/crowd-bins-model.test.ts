import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { selectEvents } from '#domain/corpus/select-events.ts'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import { anyRows, sampleColumns } from '#test/sample-columns.ts'
import { binLane, countBin, roundUp, shareLane } from './crowd-bins-model.ts'
import { buildCrowd, readScope } from './crowd-model.ts'
import { stepEdges, STEPS } from './crowd-step-model.ts'
import { buildCrowdTable } from './crowd-table-model.ts'

/** Any events, and a stretch of time cut into any step. */
const anyView = fc.tuple(
  anyRows,
  fc.constantFrom(...STEPS),
  fc.integer({ min: -9500, max: 25_500 }),
  fc.integer({ min: 0, max: 400 }),
)

describe('whatever the window, nothing is dropped', () => {
  it('bars and what lies outside the window add up to what is left of a lane', () => {
    fc.assert(
      fc.property(anyView, ([rows, step, from, length]) => {
        const columns = sampleColumns(rows)
        const lanes = buildCrowd(
          columns,
          readScope(columns, EVERYTHING),
          selectEvents(columns, EVERYTHING),
          [],
        )
        const edges = stepEdges(step, from, from + length)
        const table = buildCrowdTable(lanes, columns, edges)
        for (const [i, lane] of lanes.entries()) {
          const bins = binLane(lane, columns, edges)
          const counted = edges.slice(0, -1).reduce((sum, _, bin) => sum + countBin(bins, bin), 0)
          const { before, after, inside, under } = shareLane(
            lane,
            columns,
            edges[0] ?? 0,
            edges.at(-1) ?? 0,
          )
          expect(counted).toBe(inside.length)
          expect(before + counted + after).toBe(lane.places.length)
          expect(under).toBeLessThanOrEqual(before)
          const inRows = table.rows.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0)
          expect(
            (table.before[i] ?? 0) + inRows + (table.after[i] ?? 0) + (table.undated[i] ?? 0),
          ).toBe(table.sums[i])
        }
      }),
    )
  })

  it('an event is counted in the one stretch in which it begins', () => {
    fc.assert(
      fc.property(anyView, ([rows, step, from, length]) => {
        const columns = sampleColumns(rows)
        const [lane] = buildCrowd(
          columns,
          readScope(columns, EVERYTHING),
          selectEvents(columns, EVERYTHING),
          [],
        )
        if (!lane) throw new Error('no lane')
        const edges = stepEdges(step, from, from + length)
        const bins = binLane(lane, columns, edges)
        for (const [bin, first] of edges.slice(0, -1).entries()) {
          const end = edges[bin + 1] ?? first
          const begins = rows.filter(
            ({ days, partners }) =>
              days && partners.includes('USA') && days[0] >= first && days[0] < end,
          )
          expect(countBin(bins, bin)).toBe(begins.length)
        }
      }),
    )
  })
})

it('tells what began before and is still under way', () => {
  const columns = sampleColumns(
    (
      [
        [1, 1],
        [1, 10],
        [2, 9],
        [11, 12],
      ] as const
    ).map((days) => {
      return { days, partners: ['USA'], topics: ['arms'], status: 'occurred' }
    }),
  )
  const lane = { places: Int32Array.from([0, 1, 2, 3]) }
  const { inside, ...aside } = shareLane(lane, columns, 10, 12)
  expect([...inside]).toEqual([3])
  expect(aside).toEqual({ before: 3, after: 0, under: 1 })
})

test.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [9, 10],
  [10, 10],
  [11, 15],
  [28_634, 30_000],
  [30_001, 40_000],
])('bars up to %d events stand below a line of %d', (largest, most) => {
  expect(roundUp(largest)).toBe(most)
})
