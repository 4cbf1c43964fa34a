import { formatDay, formatEdtf } from '#domain/dates/format-date.ts'
import type { ReferenceSource } from '#domain/model/reference.ts'
import { formatNumbersIn } from '#domain/numbers/format-number.ts'

/**
 * "USGS, Mineral Commodity Summaries, 31 Jan 2025": who published it, where there, and when. The hash of a commit
 * is cut to the seven characters by which it is known; the published data has all of it.
 */
export function sourceWords({ publisher, where, published }: ReferenceSource): string {
  const place = where?.replaceAll(/\b([0-9a-f]{7})[0-9a-f]{33}\b/g, '$1')
  return [publisher, place, published ? formatEdtf(published) : 'day of publication not given']
    .filter(Boolean)
    .join(', ')
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/
const DAY = /\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g

/**
 * What a second source says, with its ISO dates in words, a month only where it is all: "2013-07" → "Jul 2013"; and with
 * its numbers as the number beside it has them.
 */
export function saidWords(says: string): string {
  return MONTH.test(says) ? formatDay(says) : formatNumbersIn(says).replaceAll(DAY, formatDay)
}
