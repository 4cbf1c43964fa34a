import { describe, expect, it } from 'vitest'
import { sampleColumns } from '#test/sample-columns.ts'
import { toDayNumber, toIsoDay } from '#domain/dates/day-number.ts'
import { firstBar, moveBar, nearestBar } from './crowd-stops-model.ts'

const days = ['2020-01-05', '2020-01-06', '2020-03-10', '2022-07-01'].map(toDayNumber)
const columns = sampleColumns(
  days.map((day) => ({
    days: [day, day],
    partners: ['USA'],
    topics: ['arms'],
    status: 'occurred',
  })),
)
const lane = { places: Int32Array.from(days.keys()) }
const none = { places: new Int32Array(0) }
const iso = (day: number | null) => (day === null ? null : toIsoDay(day))

/** Where a key leads to from a month. */
function goFrom(first: string, way: 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End') {
  return iso(moveBar(lane, columns, 'month', toDayNumber(first), way))
}

describe('the keys that go from bar to bar', () => {
  it('skip what is empty, however long', () => {
    expect(goFrom('2020-01-01', 'ArrowRight')).toBe('2020-03-01')
    expect(goFrom('2020-03-01', 'ArrowRight')).toBe('2022-07-01')
    expect(goFrom('2022-07-01', 'ArrowLeft')).toBe('2020-03-01')
  })

  it('go to the first and to the last, and stay there', () => {
    expect(goFrom('2020-03-01', 'Home')).toBe('2020-01-01')
    expect(goFrom('2020-03-01', 'End')).toBe('2022-07-01')
    expect(goFrom('2020-01-01', 'ArrowLeft')).toBe('2020-01-01')
    expect(goFrom('2022-07-01', 'ArrowRight')).toBe('2022-07-01')
  })
})

describe('the bar that stands for a lane', () => {
  it('is the one of the day, or the nearest', () => {
    const nearest = (day: string) => iso(nearestBar(lane, columns, 'month', toDayNumber(day)))
    expect(nearest('2020-01-31')).toBe('2020-01-01')
    expect(nearest('2020-04-30')).toBe('2020-03-01')
    expect(nearest('2022-01-01')).toBe('2022-07-01')
    expect(nearest('1990-01-01')).toBe('2020-01-01')
    expect(nearest('2030-01-01')).toBe('2022-07-01')
    expect(nearestBar(none, columns, 'month', 0)).toBeNull()
  })

  it('is the first in the window, if only in part, else the nearest to it', () => {
    const first = (a: string, b: string) =>
      iso(firstBar(lane, columns, 'month', toDayNumber(a), toDayNumber(b)))
    expect(first('2020-01-20', '2020-12-01')).toBe('2020-01-01')
    expect(first('2020-02-10', '2020-12-01')).toBe('2020-03-01')
    expect(first('2021-12-01', '2022-03-01')).toBe('2022-07-01')
    expect(firstBar(none, columns, 'month', 0, 10)).toBeNull()
  })
})
