import { describe, expect, it } from 'vitest'
import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { toDayNumber } from '#domain/dates/day-number.ts'
import { selectEvents } from '#domain/corpus/select-events.ts'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import { inColumnOrder, sampleColumns } from '#test/sample-columns.ts'
import { sampleIndex } from '#test/sample-corpus.ts'
import { buildCrowd, readScope } from './crowd-model.ts'
import { layOutMarks, planMarks, straightScale } from './crowd-marks-model.ts'
import { eventOn } from './test-events.ts'

const START = toDayNumber('2024-01-01')
const STRETCH = { first: START, end: START + 100 }
const WINDOW = { from: START, perDay: 8 }
const WIDTH = 800

function crowdOf(days: readonly (readonly [from: number, to: number])[]) {
  const columns = sampleColumns(
    inColumnOrder(
      days.map(([from, to]) => ({
        days: [START + from, START + to],
        partners: ['RUS'],
        topics: ['arms'],
        status: 'occurred',
      })),
    ),
  )
  const lanes = buildCrowd(
    columns,
    readScope(columns, EVERYTHING),
    selectEvents(columns, EVERYTHING),
    [],
  )
  return { columns, lanes }
}

/** Records of events of one day, a place each. */
function recordsOn(days: readonly string[]): readonly EventRecord[] {
  return sampleIndex({
    events: days.map((day, i) => eventOn(`event-${i}`, day, { partners: ['RUS'] })),
  }).events
}

/** So many events with Russia, each to be drawn. */
function plan(count: number) {
  return {
    ...STRETCH,
    lanes: [{ key: 'RUS' as const, places: Array.from({ length: count }, (_, i) => i) }],
  }
}

describe('which events have their names', () => {
  it('those of a lane that has few enough in the window, with what lasts until then', () => {
    const { columns, lanes } = crowdOf([
      [-50, -40],
      [-30, 20],
      [5, 5],
      [60, 400],
      [200, 200],
    ])
    expect(planMarks(lanes, columns, STRETCH, WIDTH)).toEqual({
      ...STRETCH,
      lanes: [{ key: 'RUS', places: [1, 2, 3] }],
    })
  })

  it('none of a lane with more; fewer have room on a narrow window', () => {
    const some = Array.from({ length: 20 }, (_, i) => [i, i] as const)
    const { columns, lanes } = crowdOf(some)
    expect(planMarks(lanes, columns, STRETCH, WIDTH).lanes[0]?.places).toHaveLength(20)
    expect(planMarks(lanes, columns, STRETCH, 300).lanes).toEqual([])
  })

  it('only those that begin there where too many last until then', () => {
    const lasting = Array.from({ length: 40 }, () => [-30, 20] as const)
    const { columns, lanes } = crowdOf([...lasting, [5, 5]])
    expect(planMarks(lanes, columns, STRETCH, WIDTH).lanes[0]?.places).toEqual([40])
  })
})

describe('events with their names', () => {
  it('stand on their day, in the order of time, each with its record', () => {
    const records = recordsOn(['2024-01-11', '2024-02-20'])
    const layout = layOutMarks(plan(2), WINDOW, WIDTH, (place) => records[place])
    const placed = layout.lanes.get('RUS')?.placed ?? []
    expect(placed.map(({ mark, x0 }) => [mark.record.id, x0])).toEqual([
      ['event-0', 10.5 * 8],
      ['event-1', 50.5 * 8],
    ])
  })

  it('are not drawn before all of their lane are there', () => {
    const records = recordsOn(['2024-01-11'])
    expect(layOutMarks(plan(2), WINDOW, WIDTH, (place) => records[place]).lanes.size).toBe(0)
  })

  it('leave a lane to its bars that would be too high with them', () => {
    const records = recordsOn(Array.from({ length: 25 }, () => '2024-02-20'))
    expect(layOutMarks(plan(25), WINDOW, WIDTH, (place) => records[place]).lanes.size).toBe(0)
    expect(layOutMarks(plan(5), WINDOW, WIDTH, (place) => records[place]).lanes.size).toBe(1)
  })

  it('have the mark of an earlier plan only where its day is in sight', () => {
    const index = sampleIndex({
      events: [
        eventOn('kept', '2024-02-01', {
          reports: [
            { excerpt: 'early.1', status: 'planned' },
            { excerpt: 'later.1', status: 'occurred' },
          ],
          status: 'occurred',
        }),
      ],
    })
    const planXOf = (first: number) => {
      const stretch = { first, end: START + 100, lanes: plan(1).lanes }
      const layout = layOutMarks(stretch, WINDOW, WIDTH, (place) => index.events[place])
      return layout.lanes.get('RUS')?.placed[0]?.planX
    }
    // Its plan was published on 1 February 2023.
    expect(planXOf(START)).toBeNull()
    expect(planXOf(toDayNumber('2023-01-01'))).toBe(31.5 * 8)
  })
})

it('a straight scale draws each day as wide, and what is beyond its ends at these', () => {
  const { xOf, dayAt, width } = straightScale(100, 110, 20)
  expect([xOf(100), xOf(105.5), xOf(90), xOf(500), width]).toEqual([0, 110, 0, 200, 200])
  expect([dayAt(110), dayAt(-5)]).toEqual([105.5, 100])
})
