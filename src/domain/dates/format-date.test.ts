import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { CASES } from '#test/cases.ts'
import { dateFormOf } from './date-form.ts'
import { toIsoDay } from './day-number.ts'
import { formatDay, formatEdtf, PRERENDERED, writeDatesIn } from './format-date.ts'

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

describe('whatever the day and the region', () => {
  afterEach(() => writeDatesIn(PRERENDERED))

  const forms = ['en-GB', 'en-US', 'de-DE', 'en-CA', 'hi-IN'].map(dateFormOf)
  const day = fc.integer({ min: -300_000, max: 300_000 }).map(toIsoDay)
  const edtf = fc
    .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?'))
    .map(([iso, length, mark]) => iso.slice(0, length) + mark)

  it('says its year, month and day, and no other day reads the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), day, day, (form, one, other) => {
        writeDatesIn(form)
        const [year = '', month, number] = one.split('-')
        const words = formatDay(one).split(/[ ,]+/)
        expect(words.toSorted()).toEqual(
          [year, form.months[Number(month) - 1] ?? '', String(Number(number))].toSorted(),
        )
        expect(formatDay(one) === formatDay(other)).toBe(one === other)
      }),
      CASES,
    )
  })

  it('says “about” where the source is not exact, and years of both ends', () => {
    fc.assert(
      fc.property(edtf, edtf, (from, to) => {
        const [single, both] = [formatEdtf(from), formatEdtf(`${from}/${to}`)]
        expect(single.startsWith('about ')).toBe(/[~?]/.test(from))
        expect(single).toContain(from.slice(0, 4))
        expect(both).toContain(to.slice(0, 4))
        expect(both.includes('about ')).toBe(/[~?]/.test(from + to))
      }),
      CASES,
    )
  })

  it('takes anything', () => {
    const part = fc.constantFrom(
      '2023',
      '-',
      '09',
      'X',
      'XX',
      '~',
      '/',
      '%',
      '..',
      '__proto__',
      ' ',
    )
    const text = fc.oneof(
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, (words) => {
        expect(typeof (formatEdtf(words) + formatDay(words))).toBe('string')
      }),
      CASES,
    )
  })
})
