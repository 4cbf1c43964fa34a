import { describe, expect, it } from 'vitest'
import { formatDay, formatEdtf } from './format-date.ts'

describe('formatEdtf', () => {
  it.each([
    ['2023-09-10', '10 Sept 2023'],
    ['2023-05', 'May 2023'],
    ['2010', '2010'],
    ['202X', '2020s'],
    ['20XX', '2000–2099'],
    ['202X~', 'about 2020s'],
    ['2023-09?', 'about Sept 2023'],
    ['2023-XX-XX', '2023'],
    ['2023-05/2023-07', 'May 2023 – Jul 2023'],
    ['2024-09-23~/2024-09-29', 'about 23 Sept 2024 – 29 Sept 2024'],
    ['2023-09-XX', 'Sept 2023'],
    ['1973~', 'about 1973'],
    ['2024-09-23~', 'about 23 Sept 2024'],
    ['2024-09-25/2024-09-29', '25–29 Sept 2024'],
    ['2023-08-28/2023-09-03', '28 Aug – 3 Sept 2023'],
    ['2023/2024-09-25', '2023 – 25 Sept 2024'],
    ['2024-08-01~/2024-08-10~', 'about 1–10 Aug 2024'],
    ['2023-09~/2023-09-10', 'about Sept 2023 – 10 Sept 2023'],
    ['2023-09-10/2023-11-10~', '10 Sept 2023 – about 10 Nov 2023'],
  ])('%s is %s', (edtf, words) => {
    expect(formatEdtf(edtf)).toBe(words)
  })
})

it('formats a day without a time zone', () => {
  expect(formatDay('2024-01-01')).toBe('1 Jan 2024')
})
