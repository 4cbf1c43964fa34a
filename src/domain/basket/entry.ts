import * as v from 'valibot'
import { id, text } from '../model/fields.ts'

/** What a reader marked, as it is stored and exported; format 1. */

/** The three marks, in the order in which a reader meets them. */
export const MARKS = ['kept', 'checked', 'doubtful'] as const
export type Mark = (typeof MARKS)[number]

/** Characters of a note. */
export const NOTE_LIMIT = 10_000

/** A moment in universal time, as `toISOString` writes it: as text it sorts as it follows. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T.*\.\d{3}Z$/, 'must be a moment such as 2025-03-01T09:30:00.000Z'),
  v.isoTimestamp('must be a moment such as 2025-03-01T09:30:00.000Z'),
)

const QuoteSchema = v.strictObject({
  /** Id of the excerpt. */
  excerpt: id,
  /** Id of the article, and the number by which it is cited on screen. */
  article: id,
  label: text,
  /** Verbatim. */
  exact: text,
})

/**
 * A record as it read when it was marked. Values of closed lists are plain text here: what was marked
 * before a list changed must stay readable.
 */
const SeenSchema = v.strictObject({
  /** Version of the data. */
  version: text,
  type: v.picklist(['event', 'claim']),
  text,
  /** What decides how far it can be trusted: status and date, or speaker, basis, kind and day. */
  facts: v.record(text, text),
  quotes: v.array(QuoteSchema),
})

/** Strict: a field that would be dropped in silence is a loss. */
export const EntrySchema = v.strictObject({
  /** Id of the event or claim. */
  record: id,
  mark: v.picklist(MARKS),
  note: v.pipe(v.string(), v.maxLength(NOTE_LIMIT, `must have at most ${NOTE_LIMIT} characters`)),
  /** When it was first marked. */
  added: instant,
  /** When mark or note last changed. */
  changed: instant,
  seen: SeenSchema,
})

export type Entry = v.InferOutput<typeof EntrySchema>
export type Seen = v.InferOutput<typeof SeenSchema>
export type Quote = v.InferOutput<typeof QuoteSchema>

/** What a reader marked, by record id. */
export type Basket = ReadonlyMap<string, Entry>

export function toBasket(entries: readonly Entry[]): Basket {
  return new Map(entries.map((entry) => [entry.record, entry]))
}

/** Whether two entries say the same in every field. Both come out of the schema, which sets their order. */
export function isSameEntry(a: Entry | undefined, b: Entry | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
