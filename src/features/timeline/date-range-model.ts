import { toDayNumber, toIsoDay } from '#domain/dates/day-number.ts'

/** A date as events and articles carry it: an EDTF string with its inclusive ISO bounds. */
export interface DateSpan {
  readonly edtf: string
  readonly earliest: string
  readonly latest: string
}

/** First and last day, inclusive, as day numbers. */
export type Range = readonly [from: number, to: number]

/** One end of a date: how exactly it is given, and whether it is only approximate (`~` or `?`). */
export interface DateEnd {
  readonly day: number
  readonly grain: 'day' | 'month' | 'year'
  readonly rough: boolean
}

/** First and last day of a date as day numbers. */
export function rangeOf({ earliest, latest }: Pick<DateSpan, 'earliest' | 'latest'>): Range {
  return [toDayNumber(earliest), toDayNumber(latest)]
}

/** Which ends of a date are only approximate. */
export function roughEnds(edtf: string): { readonly from: boolean; readonly to: boolean } {
  const [from = '', to = from] = edtf.split('/')
  return { from: /[~?%]/.test(from), to: /[~?%]/.test(to) }
}

/** Both ends of a date, as exactly as its EDTF string gives them. */
export function readEnds(span: DateSpan): readonly [from: DateEnd, to: DateEnd] {
  const [from = '', to = from] = span.edtf.split('/')
  return [readEnd(from, span.earliest), readEnd(to, span.latest)]
}

function readEnd(edtf: string, iso: string): DateEnd {
  const parts = edtf.replaceAll(/[~?%]/g, '').split('-').length
  return {
    day: toDayNumber(iso),
    grain: parts >= 3 ? 'day' : parts === 2 ? 'month' : 'year',
    rough: /[~?%]/.test(edtf),
  }
}

export function yearOf(day: number): string {
  return toIsoDay(day).slice(0, 4)
}

export function yearRange(day: number): Range {
  return [toDayNumber(`${yearOf(day)}-01-01`), toDayNumber(`${yearOf(day)}-12-31`)]
}

export function monthRange(day: number): Range {
  const [year = 0, month = 1] = toIsoDay(day).split('-').map(Number)
  const next =
    month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
  return [toDayNumber(`${year}-${String(month).padStart(2, '0')}-01`), toDayNumber(next) - 1]
}
