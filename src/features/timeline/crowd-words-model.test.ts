import { afterEach, describe, expect, it } from 'vitest'
import { toDayNumber } from '#domain/dates/day-number.ts'
import type { EventColumns } from '#domain/model/event-columns.ts'
import { PRERENDERED_NUMBERS, writeNumbersIn } from '#domain/numbers/format-number.ts'
import { sampleColumns } from '#test/sample-columns.ts'
import type { CrowdLane } from './crowd-model.ts'
import {
  binInWords,
  edgesInWords,
  headLines,
  laneNote,
  readCrowd,
  scaleInWords,
  windowInWords,
} from './crowd-words-model.ts'

/** Events of one day each. */
function on(...days: readonly string[]): EventColumns {
  return sampleColumns(
    days.toSorted().map((day) => ({
      days: [toDayNumber(day), toDayNumber(day)],
      partners: [],
      topics: ['arms'],
      status: 'occurred',
    })),
  )
}

function read(columns: EventColumns): string {
  return readCrowd(
    columns,
    Int32Array.from({ length: columns.count }, (_, i) => i),
  )
}

afterEach(() => writeNumbersIn(PRERENDERED_NUMBERS))

const lane: CrowdLane = {
  key: 'USA',
  name: 'United States',
  total: 12_345,
  places: new Int32Array(300),
  undated: 12,
  closed: false,
}

describe('words of a crowd', () => {
  it('name a bar with its time, its number and its partner', () => {
    const march = toDayNumber('2021-03-01')
    expect(binInWords('month', march, 1312, lane)).toBe(
      'Mar 2021: 1,312 events with the United States',
    )
    expect(binInWords('week', march, 1, { key: 'wider', name: 'Wider events' })).toBe(
      'The week from 1 Mar 2021: 1 wider event',
    )
  })

  it('tell how many of a lane are left, and why it may be empty', () => {
    expect(headLines(lane)).toEqual(['312 of', '12,345 events', '12 undated'])
    expect(headLines({ ...lane, total: 312, undated: 0, places: new Int32Array(312) })).toEqual([
      '312 events',
    ])
    const bare = { ...lane, places: new Int32Array(0) }
    expect(laneNote(lane)).toBeNull()
    expect(laneNote(bare)).toBe('12 events without a date')
    expect(laneNote({ ...bare, undated: 0 })).toBe('12,345 events hidden by the filter')
    expect(laneNote({ ...bare, undated: 0, total: 0 })).toBe('No such event')
  })

  it('say what is outside the window', () => {
    expect(edgesInWords({ before: 1204, after: 310, under: 40 })).toEqual({
      before: '1,204 before, 40 still under way',
      after: '310 after',
    })
    expect(edgesInWords({ before: 0, after: 0, under: 0 })).toEqual({ before: null, after: null })
  })

  it('say the scale and the days in the form of the region', () => {
    writeNumbersIn('de-DE')
    expect(scaleInWords('quarter', 1500)).toBe(
      'Each bar is three months; the line at the top of each lane is 1.500 events.',
    )
    const window = { from: toDayNumber('2023-09-03') + 0.4, perDay: 100 }
    expect(windowInWords(window, 800)).toBe('3 Sept 2023 to 11 Sept 2023')
  })

  it('read the whole: the busiest year, where one stands out', () => {
    expect(read(on('2020-01-01', '2021-05-05', '2021-06-06'))).toBe(
      '3 events; more begin in 2021 (2) than in any other year.',
    )
    expect(read(on('2020-01-01', '2021-05-05'))).toBe('2 events.')
    expect(read(on('2020-01-01'))).toBe('1 event.')
    expect(read(on())).toBe('0 events.')
  })
})
