import type { Event, ResolvedDate } from '../model/corpus.ts'
import { formatDay, formatEdtf } from './format-date.ts'

/** Whether the source itself states one exact day: nothing was worked out and nothing is left open. */
export function isStatedDay({ edtf, earliest, latest, basis }: ResolvedDate): boolean {
  return basis === 'stated' && earliest === latest && !isRough(edtf)
}

/**
 * An event's date in words, or that there is none. What is under way on a day began before it: of that the
 * articles give the day on which it was so, and no narrower label.
 */
export function eventDateWords({ date, status }: Pick<Event, 'date' | 'status'>): string {
  if (!date) return 'no article allows a date'
  return isAsOf(date, status) ? `as of ${formatEdtf(date.edtf)}` : formatEdtf(date.edtf)
}

/** Whether a date only says that something was under way then. */
export function isAsOf({ earliest, latest }: ResolvedDate, status: Event['status']): boolean {
  return status === 'ongoing' && earliest === latest
}

/**
 * All days that a date may mean: "from 1 Mar 2023 to 31 Mar 2023", "10 Sept 2023, one day",
 * "from about 23 Sept 2024 to 29 Sept 2024". An approximate month or year leaves its first and last day approximate.
 */
export function intervalWords({ edtf, earliest, latest }: ResolvedDate): string {
  const [from = '', to = from] = edtf.split('/')
  const first = hedged(earliest, from)
  const last = hedged(latest, to)
  if (earliest === latest) return isRough(edtf) ? first : `${first}, one day`
  return `from ${first} to ${last}`
}

function hedged(day: string, edtf: string): string {
  return isRough(edtf) ? `about ${formatDay(day)}` : formatDay(day)
}

function isRough(edtf: string): boolean {
  return /[~?%]/.test(edtf)
}
