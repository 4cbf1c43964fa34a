import * as v from 'valibot'
import type { PartTotals } from '../corpus/corpus-index.ts'
import type { FacetCounts } from '../corpus/selection.ts'
import { CorpusSchema } from '../model/corpus.ts'
import { offset, text } from '../model/fields.ts'
import type { Crowd } from './crowd.ts'

const CountsSchema = v.record(v.string(), offset)

/**
 * What a view of a large corpus is drawn with, format 1: the latest of the records that it is about, as a corpus of
 * their own, and how many there are of all.
 */
export const PartSchema = v.object({
  format: v.literal('1'),
  /** Of the whole corpus. */
  version: text,
  corpus: CorpusSchema,
  /** Ids of the records that it was cut for, the others being there because these refer to them. */
  records: v.array(text),
  totals: v.object({
    articles: offset,
    excerpts: offset,
    /** Whatever the view is about. */
    all: v.object({ events: offset, claims: offset }),
    /** Of what the view is about. */
    left: v.object({ events: offset, claims: offset, articles: offset, origins: offset }),
    facets: v.object({
      topics: CountsSchema,
      partners: CountsSchema,
      statuses: CountsSchema,
      bases: CountsSchema,
      speakers: CountsSchema,
      origins: CountsSchema,
    }),
  }),
})

/** Some records of a large corpus that stand together in its columns, format 1. */
export const ShardSchema = v.object({
  format: v.literal('1'),
  /** Of the whole corpus. */
  version: text,
  /** Ids, in the order of the columns; the other records are there because these refer to them. */
  records: v.array(text),
  corpus: CorpusSchema,
})

export type Shard = v.InferOutput<typeof ShardSchema>
export type PackedPart = v.InferOutput<typeof PartSchema>

export function packTotals({ facets, ...totals }: PartTotals): PackedPart['totals'] {
  const pack = (kind: keyof FacetCounts) => Object.fromEntries(facets[kind])
  return {
    ...totals,
    facets: {
      topics: pack('topics'),
      partners: pack('partners'),
      statuses: pack('statuses'),
      bases: pack('bases'),
      speakers: pack('speakers'),
      origins: pack('origins'),
    },
  }
}

export function unpackTotals({ facets, ...totals }: PackedPart['totals']): PartTotals {
  const unpack = (kind: keyof FacetCounts) => new Map(Object.entries(facets[kind]))
  return {
    ...totals,
    facets: {
      topics: unpack('topics'),
      partners: unpack('partners'),
      statuses: unpack('statuses'),
      bases: unpack('bases'),
      speakers: unpack('speakers'),
      origins: unpack('origins'),
    },
  }
}

/** So many records a view of a large corpus is drawn with. */
export const LATEST = 240

/** The places of the latest that are left, as they became known, in order; `limit` at most. */
export function latestPlaces(
  { known }: Pick<Crowd, 'known'>,
  left: ArrayLike<number>,
  limit = LATEST,
): readonly number[] {
  const places: number[] = []
  for (let place = 0; place < left.length; place++) if (left[place]) places.push(place)
  if (places.length <= limit) return places
  const days = Int32Array.from(places, (place) => known[place] ?? 0).toSorted()
  const since = days[days.length - limit] ?? 0
  const later = places.filter((place) => (known[place] ?? 0) > since)
  const then = places.filter((place) => known[place] === since)
  // Of those of one day the last ones, so that there are never more.
  return [...later, ...then.slice(later.length - limit)].toSorted((a, b) => a - b)
}
