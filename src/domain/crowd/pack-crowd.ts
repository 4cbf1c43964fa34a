import { compareText } from '#lib/compare-text.ts'
import type { CorpusIndex, LedgerRecord } from '../corpus/corpus-index.ts'
import { numberOrigins } from '../corpus/origins.ts'
import { toDayNumber } from '../dates/day-number.ts'
import { ATTRIBUTION_BASES, PARTNER_CODES, STATUSES, TOPIC_SLUGS } from '../model/vocabulary.ts'
import { toBits } from '../model/bits.ts'
import type { PackedCrowd } from './packed-crowd.ts'

/** The records in the order of their columns: events, then claims, each kind by the day when an article first says it. */
export function orderCrowd({ events, claims }: CorpusIndex): readonly LedgerRecord[] {
  return [...events.toSorted(byKnown), ...claims.toSorted(byKnown)]
}

function byKnown(a: LedgerRecord, b: LedgerRecord): number {
  return knownDay(a) - knownDay(b)
}

/** The day number from which on an article says it. */
function knownDay({ articles }: Pick<LedgerRecord, 'articles'>): number {
  return Math.min(...articles.map(({ published }) => toDayNumber(published.latest)))
}

/**
 * The columns of a corpus.
 * @param records all of them, as `orderCrowd` has them
 * @param shardSize records in each shard
 */
export function packCrowd(
  index: CorpusIndex,
  records: readonly LedgerRecord[],
  shardSize: number,
): PackedCrowd {
  const { corpus } = index
  const speakers = [...new Set(records.flatMap((record) => record.speakers))].toSorted(compareText)
  const speakerAt = new Map(speakers.map((name, at) => [name, at]))
  const articleAt = new Map(corpus.articles.map(({ id }, at) => [id, at]))
  const events = records.filter((record) => record.type === 'event')
  const originOf = numberOrigins(corpus.articles)
  return {
    format: '1',
    version: corpus.version,
    counts: {
      articles: corpus.articles.length,
      excerpts: corpus.excerpts.length,
      events: index.events.length,
      claims: index.claims.length,
      discrepancies: corpus.discrepancies.length,
    },
    shardSize,
    speakers,
    articles: {
      days: stepsOf(corpus.articles.map(({ published }) => toDayNumber(published.latest))),
      origins: corpus.articles.map(({ id }) => originOf.get(id) ?? 0),
    },
    events: {
      starts: events.map(({ event: { date }, ...record }) =>
        date ? toDayNumber(date.earliest) - knownDay(record) : 0,
      ),
      lasts: events.map(({ event: { date } }) =>
        date ? toDayNumber(date.latest) - toDayNumber(date.earliest) : -1,
      ),
    },
    records: {
      topics: records.map(({ topics }) => toBits(topics, TOPIC_SLUGS)),
      partners: records.map(({ partners }) => toBits(partners, PARTNER_CODES)),
      marks: records.map(markOf),
      several: records.map(({ originCount }) => (originCount > 1 ? 1 : 0)),
      articleCounts: records.map(({ articles }) => articles.length),
      articles: records.flatMap(({ articles }) =>
        placesOf(articles, ({ id }) => articleAt.get(id)),
      ),
      speakerCounts: records.map((record) => record.speakers.length),
      speakers: records.flatMap((record) =>
        placesOf(record.speakers, (name) => speakerAt.get(name)),
      ),
    },
  }
}

function markOf(record: LedgerRecord): number {
  return record.type === 'event'
    ? STATUSES.indexOf(record.event.status)
    : ATTRIBUTION_BASES.indexOf(record.claim.attribution.basis)
}

/** Each number less the one before it. */
function stepsOf(values: readonly number[]): number[] {
  return values.map((value, i) => value - (values[i - 1] ?? 0))
}

function placesOf<T>(values: readonly T[], at: (value: T) => number | undefined): number[] {
  return values.flatMap((value) => at(value) ?? [])
}
