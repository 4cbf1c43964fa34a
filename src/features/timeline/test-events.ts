import fc from 'fast-check'
import { toIsoDay, toDayNumber } from '#domain/dates/day-number.ts'
import type { Event } from '#domain/model/corpus.ts'
import { PARTNER_CODES, STATUSES } from '#domain/model/vocabulary.ts'
import { sampleEvent } from '#test/sample-corpus.ts'
import type { DateSpan } from './date-range-model.ts'

/** A date from the EDTF strings that tests are written in: days, months, years and intervals of them. */
export function spanOf(edtf: string): DateSpan {
  const [from = '', to = from] = edtf.replaceAll(/[~?%]/g, '').split('/')
  return { edtf, earliest: boundOf(from, 'first'), latest: boundOf(to, 'last') }
}

function boundOf(text: string, which: 'first' | 'last'): string {
  const [year = 0, month, day] = text.split('-').map(Number)
  if (day !== undefined) return text
  if (which === 'first') return month === undefined ? `${text}-01-01` : `${text}-01`
  const next = month === undefined || month === 12 ? `${year + 1}-01-01` : nextMonth(year, month)
  return toIsoDay(toDayNumber(next) - 1)
}

function nextMonth(year: number, month: number): string {
  return `${year}-${String(month + 1).padStart(2, '0')}-01`
}

/** An event of the sample corpus on a date. */
export function eventOn(id: string, edtf: string, parts: Partial<Event> = {}): Event {
  const { date } = sampleEvent(id)
  return sampleEvent(id, { date: date && { ...date, ...spanOf(edtf) }, ...parts })
}

const day = fc
  .integer({ min: toDayNumber('2022-10-01'), max: toDayNumber('2024-06-30') })
  .map(toIsoDay)
/** Dates as articles give them, many of them on the same few days. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('2023-02-01', '2024-02-01', '2024-02-02', '2024-01-31'),
  fc.constantFrom('2010', '2022', '1973~', '2023-05', '2023-09~', '2024-02-01~'),
  day,
  fc.tuple(day, day, fc.boolean(), fc.boolean()).map(([a, b, from, to]) => {
    const [first, last] = a < b ? [a, b] : [b, a]
    return `${first}${from ? '~' : ''}/${last}${to ? '~' : ''}`
  }),
)

const title = fc
  .array(fc.constantFrom('Talks', 'on', 'rare', 'earths', 'semiconductors', 'are', 'expected'), {
    minLength: 1,
    maxLength: 14,
  })
  .map((words) => words.join(' '))

/** Any set of events, of any partners, dates and statuses. */
export const anyEvents: fc.Arbitrary<readonly Event[]> = fc
  .array(
    fc.record({
      edtf: anyDate,
      title,
      status: fc.constantFrom(...STATUSES),
      partners: fc.subarray([...PARTNER_CODES], { maxLength: 2 }),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map(({ edtf, ...parts }, i) => eventOn(`event-${i}`, edtf, parts)))
