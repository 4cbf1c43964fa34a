import fc from 'fast-check'
import { afterEach, expect, it, test } from 'vitest'
import { CASES } from '#test/cases.ts'
import { dateFormOf } from './date-form.ts'
import { formatDay, formatDayOfYear, formatEdtf, PRERENDERED, writeDatesIn } from './format-date.ts'

afterEach(() => writeDatesIn(PRERENDERED))

test.each([
  ['en-GB', '5 Feb 2024'],
  ['en-US', 'Feb 5, 2024'],
  ['en', 'Feb 5, 2024'],
  ['en-CA', 'Feb 5, 2024'],
  ['de-DE', '5 Feb 2024'],
  ['de', '5 Feb 2024'],
  ['hi-IN', '5 Feb 2024'],
  // Intl knows no English of these regions, and would give them that of the United States.
  ['vi-VN', '5 Feb 2024'],
  ['ar-EG', '5 Feb 2024'],
  ['th-TH', '5 Feb 2024'],
  ['fa-IR', '5 Feb 2024'],
  ['not a language', '5 Feb 2024'],
])('a reader of %s reads %s', (language, words) => {
  writeDatesIn(dateFormOf(language))
  expect(formatDay('2024-02-05')).toBe(words)
})

test.each([
  ['2023-05', 'May 2023'],
  ['2023-05/2023-07', 'May 2023 – Jul 2023'],
  ['2024-09-25/2024-09-29', 'Sep 25–29, 2024'],
  ['2023-08-28/2023-09-03', 'Aug 28 – Sep 3, 2023'],
  ['2023/2024-09-25', '2023 – Sep 25, 2024'],
  ['2024-08-01~/2024-08-10~', 'about Aug 1–10, 2024'],
  ['2023-12-31/2024-01-01', 'Dec 31, 2023 – Jan 1, 2024'],
])('month first, %s is %s', (edtf, words) => {
  writeDatesIn(dateFormOf('en-US'))
  expect(formatEdtf(edtf)).toBe(words)
})

it('puts a day without its year in the same order', () => {
  expect(formatDayOfYear('2023-08-28')).toBe('28 Aug')
  writeDatesIn(dateFormOf('en-US'))
  expect(formatDayOfYear('2023-08-28')).toBe('Aug 28')
})

it('takes any language for one, or for none', () => {
  const tag = fc.oneof(
    fc.stringMatching(/^[a-z]{2}(?:-[A-Z]{2})?$/),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  fc.assert(
    fc.property(tag, (language) => {
      const { months } = dateFormOf(language)
      expect(new Set(months).size).toBe(12)
      expect(months.every((month) => /\p{L}/u.test(month))).toBe(true)
    }),
    CASES,
  )
})
