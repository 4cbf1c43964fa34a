import * as v from 'valibot'
import { ArticleSchema, ExcerptSchema } from './corpus.ts'
import { atLeastOne, id, offset, spanEntries, text } from './fields.ts'

/** Each record by its place, the events first. */
const column = <T extends v.GenericSchema>(value: T) => v.array(value)
/** A bit for each value of a closed list, the first the lowest. */
const bits = offset
/** 0-based place in a list; -1 for none. */
const place = v.pipe(v.number(), v.integer(), v.minValue(-1))

/**
 * What the first view needs of the corpus, format 1: made by the build for the app, which loads the corpus itself when
 * the reader goes on. Not part of what others build on.
 */
export const PackedOutlineSchema = v.object({
  format: v.literal('1'),
  /** Of the corpus. */
  version: text,
  articles: v.array(v.object({ ...ArticleSchema.entries, pieces: v.array(v.object(spanEntries)) })),
  articlesInWords: text,
  people: v.array(v.object({ id, name: text })),
  lead: v.object({
    sentences: v.array(
      v.object({
        text,
        record: id,
        excerpts: atLeastOne(ExcerptSchema),
        discrepancies: v.array(v.object({ id, title: text })),
      }),
    ),
    missing: v.nullable(text),
  }),
  /** By the place of the article. */
  excerptCounts: v.array(offset),
  /** By name. */
  speakers: v.array(text),
  records: v.object({
    /** How many of the records are events. */
    events: offset,
    topics: column(bits),
    partners: column(bits),
    statuses: column(place),
    bases: column(place),
    /** Places among the speakers. */
    speakers: column(v.array(offset)),
    originCounts: column(offset),
    /** Places among the articles. */
    articles: column(v.array(offset)),
  }),
})

export type PackedOutline = v.InferOutput<typeof PackedOutlineSchema>
