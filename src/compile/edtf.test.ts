// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDayNumber, toIsoDay } from '#domain/dates/day-number.ts'
import { CASES } from '#test/cases.ts'
import { readEdtf } from './edtf.ts'

describe('bounds are the first and last day of the interval', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-09', '2023-09-01', '2023-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-09-10', '2023-09-10', '2023-09-10'],
    ['2023-09-10~', '2023-09-10', '2023-09-10'],
    ['2023-09?', '2023-09-01', '2023-09-30'],
    ['2023%', '2023-01-01', '2023-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2023-XX', '2023-01-01', '2023-12-31'],
    ['2023-09-XX', '2023-09-01', '2023-09-30'],
    ['2024-09-23~/2024-09-25', '2024-09-23', '2024-09-25'],
    ['2024-08-01~/2024-08-10~', '2024-08-01', '2024-08-10'],
    ['2022-09~/2023-09-10', '2022-09-01', '2023-09-10'],
    ['2023/2024-09', '2023-01-01', '2024-09-30'],
  ])('%s', (edtf, earliest, latest) => {
    expect(readEdtf(edtf)).toEqual({ valid: true, earliest, latest })
  })
})

describe('what has no agreed bounds is refused with advice', () => {
  test.each([
    ['', /is no EDTF/],
    ['September 2023', /is no EDTF/],
    ['2023-02-30', /is no EDTF/],
    ['2023-13', /is no EDTF/],
    [' 2023', /is no EDTF/],
    // Level 2
    ['2023-1X', /is no EDTF of level 0 or 1/],
    ['~2023-09', /is no EDTF of level 0 or 1/],
    ['[2023,2024]', /is no EDTF of level 0 or 1/],
    ['2023-09-10T10:00:00', /must be a day, a month or a year/],
    ['-0001', /must be a day, a month or a year/],
    ['Y170000', /must be a day, a month, a year or an interval/],
    ['2023-21', /is a season; write the months/],
    ['2023-21/2023-22', /is no EDTF|must run from/],
    ['2023-09-10/2023-09-11T10:00:00', /must run from/],
    ['2023-09-10/..', /is open at one end; end it with the article/],
    ['../2023-09-10', /is open at one end/],
    ['2023-09-10/', /leaves one end unknown; write the widest bound/],
    ['/2023-09-10', /leaves one end unknown/],
    ['2024-09-25/2024-09-23', /must end after it begins/],
    ['2023-09-10/2023-09-10', /where it is one day, write that day alone/],
  ])('%s', (edtf, advice) => {
    expect(readEdtf(edtf)).toEqual({ valid: false, advice: expect.stringMatching(advice) })
  })
})

describe('whatever is written', () => {
  /** Any day from year 0 to 9999, written as a day, month or year; with the first and the last day that it means. */
  const date = fc
    .tuple(
      fc.integer({ min: -719_528, max: 2_932_896 }).map(toIsoDay),
      fc.constantFrom(4, 7, 10),
      fc.constantFrom('', '~', '?', '%'),
    )
    .map(([iso, length, mark]) => {
      const text = iso.slice(0, length)
      const [year = 0, month = 1] = text.split('-').map(Number)
      const following = [
        `${String(year + 1).padStart(4, '0')}-01-01`,
        month === 12
          ? `${String(year + 1).padStart(4, '0')}-01-01`
          : `${iso.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`,
      ]
      const next = length === 4 ? following[0] : following[1]
      return {
        edtf: text + mark,
        earliest: `${text}-01-01`.slice(0, 10),
        latest: length === 10 ? iso : toIsoDay(toDayNumber(next ?? iso) - 1),
      }
    })

  test('a date means from its first to its last day, leap years too', () => {
    fc.assert(
      fc.property(date, ({ edtf, earliest, latest }) => {
        expect(readEdtf(edtf)).toEqual({ valid: true, earliest, latest })
      }),
      CASES,
    )
  })

  test('an interval means from the first day of its beginning to the last of its end, or is refused', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const reading = readEdtf(`${from.edtf}/${to.edtf}`)
        // Where both begin on one day it is not said which of them is meant.
        const inOrder = from.earliest < to.earliest
        expect(reading).toEqual(
          inOrder
            ? { valid: true, earliest: from.earliest, latest: to.latest }
            : readEdtf('2024/2023'),
        )
      }),
      CASES,
    )
  })

  test('it has bounds in their order, or comes back with advice', () => {
    const part = fc.constantFrom(
      '2023',
      '0000',
      '-',
      '02',
      '29',
      '/',
      '..',
      'X',
      '~',
      '?',
      '%',
      'T10:00',
      'Y',
      '[',
      '{',
    )
    const text = fc.oneof(
      fc.array(part, { maxLength: 5 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(text, (edtf) => {
        const reading = readEdtf(edtf)
        const said = reading.valid ? `${reading.earliest} ${reading.latest}` : reading.advice
        expect(said).toMatch(/^(?:\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d|is |must |leaves )/)
        expect(reading.valid && reading.earliest > reading.latest).toBe(false)
      }),
      CASES,
    )
  })
})
