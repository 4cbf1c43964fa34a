import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CASES } from '#test/cases.ts'
import { toDayNumber, toIsoDay, weekdayOf } from './day-number.ts'

test.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['2000-03-01', 11017],
  ['2024-02-29', 19782],
  ['2023-09-10', 19610],
])('%s is day %i', (iso, number) => {
  expect(toDayNumber(iso)).toBe(number)
  expect(toIsoDay(number)).toBe(iso)
})

/** From 1 January of the year 0 to 31 December 9999. */
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 })

test('every day comes back as it went in, and is the day of the calendar', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const iso = toIsoDay(day)
      expect(toDayNumber(iso)).toBe(day)
      expect(iso).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
      expect(weekdayOf(day)).toBe((new Date(day * 86_400_000).getUTCDay() + 6) % 7)
      expect(toIsoDay(day + 1) > iso || iso === '9999-12-31').toBe(true)
    }),
    CASES,
  )
})

test('knows the weekdays that the articles name', () => {
  expect(weekdayOf(toDayNumber('2023-09-10'))).toBe(6)
  expect(weekdayOf(toDayNumber('2024-09-25'))).toBe(2)
  expect(weekdayOf(-1)).toBe(2)
})
