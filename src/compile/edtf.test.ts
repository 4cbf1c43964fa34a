// @vitest-environment node
import { describe, expect, test } from 'vitest'
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
