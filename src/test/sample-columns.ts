import fc from 'fast-check'
import type { EventColumns } from '#domain/model/event-columns.ts'
import {
  PARTNER_CODES,
  STATUSES,
  TOPIC_SLUGS,
  type PartnerCode,
  type Status,
  type Topic,
} from '#domain/model/vocabulary.ts'

/** An event as a row; the days are day numbers, null without a date. */
export interface SampleRow {
  readonly days: readonly [from: number, to: number] | null
  readonly partners: PartnerCode[]
  readonly topics: readonly Topic[]
  readonly status: Status
}

/** Rows in the order of the columns: dated ones first, by their days. */
export function inColumnOrder(rows: readonly SampleRow[]): readonly SampleRow[] {
  return rows.toSorted(({ days: a }, { days: b }) =>
    a && b ? a[0] - b[0] || a[1] - b[1] : Number(!a) - Number(!b),
  )
}

/** Columns of rows that are in their order. */
export function sampleColumns(rows: readonly SampleRow[]): EventColumns {
  return {
    count: rows.length,
    dated: rows.filter(({ days }) => days !== null).length,
    from: Int32Array.from(rows, ({ days }) => days?.[0] ?? 0),
    to: Int32Array.from(rows, ({ days }) => days?.[1] ?? 0),
    partners: Uint8Array.from(rows, ({ partners }) => bitsOf(PARTNER_CODES, partners)),
    topics: Uint8Array.from(rows, ({ topics }) => bitsOf(TOPIC_SLUGS, topics)),
    statuses: Uint8Array.from(rows, ({ status }) => STATUSES.indexOf(status)),
  }
}

function bitsOf<T>(all: readonly T[], some: readonly T[]): number {
  return some.reduce((sum, one) => sum | (1 << all.indexOf(one)), 0)
}

/** Days of a century about 1970, most of them in a few busy weeks. */
const anyDay = fc.oneof(
  fc.integer({ min: -9000, max: 25_000 }),
  fc.integer({ min: 19_600, max: 19_640 }),
)

/** Any rows, in the order of columns. */
export const anyRows: fc.Arbitrary<readonly SampleRow[]> = fc
  .array(
    fc.record({
      days: fc.option(
        fc
          .tuple(anyDay, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 })))
          .map(([from, length]): [number, number] => [from, from + length]),
        { freq: 8 },
      ),
      partners: fc.subarray([...PARTNER_CODES], { maxLength: 3 }),
      topics: fc.subarray([...TOPIC_SLUGS], { minLength: 1, maxLength: 3 }),
      status: fc.constantFrom(...STATUSES),
    }),
    { maxLength: 80 },
  )
  .map(inColumnOrder)
