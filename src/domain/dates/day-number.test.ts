import fc from 'fast-check'
import { expect, test } from 'vitest'
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

test('every day comes back as it went in', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
      expect(toDayNumber(toIsoDay(day))).toBe(day)
    }),
  )
})

test('knows the weekdays that the articles name', () => {
  expect(weekdayOf(toDayNumber('2023-09-10'))).toBe(6)
  expect(weekdayOf(toDayNumber('2024-09-25'))).toBe(2)
  expect(weekdayOf(-1)).toBe(2)
})
