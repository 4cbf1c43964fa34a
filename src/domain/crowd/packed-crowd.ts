import * as v from 'valibot'
import { offset, text } from '../model/fields.ts'

/** Whole numbers, one for each of what the column is about. */
const column = v.array(v.pipe(v.number(), v.integer()))

/**
 * Every event and claim of a corpus as columns, format 1: what decides where it stands and under which choices it is
 * found. The records themselves come in shards, so many a file, in the same order. Made by the build for the app of
 * corpora that are too large to be fetched whole; not part of what others build on.
 */
export const PackedCrowdSchema = v.object({
  format: v.literal('1'),
  /** Of the corpus. */
  version: text,
  counts: v.object({
    articles: offset,
    excerpts: offset,
    events: offset,
    claims: offset,
    discrepancies: offset,
  }),
  /** Records in each shard; fewer in the last. */
  shardSize: v.pipe(offset, v.minValue(1)),
  /** Names. */
  speakers: v.array(text),
  articles: v.object({
    /** Day of publication, each less the one before it: articles stand in the order of publication. */
    days: column,
    /** The origin that it shares with others, by number. */
    origins: column,
  }),
  events: v.object({
    /** First day of each, counted from the day when it was first reported; 0 without a date. */
    starts: column,
    /** Days that each lasts beyond its first; -1 without a date. */
    lasts: column,
  }),
  /** Events, then claims; each kind by the day when an article first says it. */
  records: v.object({
    topics: column,
    partners: column,
    /** Place of an event’s status, or of a claim’s basis, in its list. */
    marks: column,
    /** 1 where two or more origins say it. */
    several: column,
    /** How many articles each rests on, and all their places, one record after the other. */
    articleCounts: column,
    articles: column,
    speakerCounts: column,
    speakers: column,
  }),
})

export type PackedCrowd = v.InferOutput<typeof PackedCrowdSchema>
