import { formatEdtf } from '#domain/dates/format-date.ts'
import type { ReferenceSource } from '#domain/model/reference.ts'

/** "USGS, Mineral Commodity Summaries, 31 Jan 2025": who published it, where there, and when. */
export function sourceWords({ publisher, where, published }: ReferenceSource): string {
  return [publisher, where, published ? formatEdtf(published) : 'day of publication not given']
    .filter(Boolean)
    .join(', ')
}
