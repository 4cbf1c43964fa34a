import { sourceWords } from '#domain/corpus/source-words.ts'
import type { CorpusIndex, LedgerRecord } from '#domain/corpus/corpus-index.ts'
import type { Article } from '#domain/model/corpus.ts'
import { PARTNERS, TOPICS } from '#domain/model/vocabulary.ts'
import { compareText } from '#lib/compare-text.ts'

/** One row of the ledger: a record, with what its columns show and sort by. */
export interface LedgerRow {
  readonly record: LedgerRecord
  /** When it happened, or as of when it is said, as a key that sorts. */
  readonly dateKey: string
  readonly partners: string
  readonly topics: string
  /** Who says it, by name or description; nobody where the articles do in their own words. */
  readonly speakers: readonly string[]
  /** The same in words. */
  readonly speaker: string
  readonly articles: readonly Article[]
  /** "2 articles, 1 origin" */
  readonly sources: string
}

export const LEDGER_COLUMNS = [
  'record',
  'kind',
  'date',
  'partners',
  'topics',
  'speaker',
  'sources',
] as const
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number]

/** Turns all records into rows, in the order of the corpus. */
export function buildLedgerRows(index: CorpusIndex): readonly LedgerRow[] {
  return index.records.map((record) => {
    const { articles, speakers } = record
    return {
      record,
      dateKey: dateKeyOf(record),
      partners: PARTNERS.filter(({ code }) => record.partners.includes(code))
        .map(({ name }) => name)
        .join(', '),
      topics: TOPICS.filter(({ slug }) => record.topics.includes(slug))
        .map(({ name }) => name)
        .join(', '),
      speakers,
      speaker:
        speakers.join('; ') ||
        (articles.length === 1 ? 'The article itself' : 'The articles themselves'),
      articles,
      sources: sourceWords(record),
    }
  })
}

function dateKeyOf(record: LedgerRecord): string {
  if (record.type === 'claim') return record.claim.asOf
  // "~" sorts after every digit: what has no date stands last.
  return record.event.date?.earliest ?? '~'
}

const KEYS: Readonly<Record<LedgerColumn, (row: LedgerRow) => string>> = {
  record: ({ record }) => record.text.toLowerCase(),
  kind: ({ record }) =>
    record.type === 'event' ? `event ${record.event.status}` : record.claim.kind,
  date: ({ dateKey }) => dateKey,
  partners: ({ partners }) => partners || '~',
  topics: ({ topics }) => topics,
  speaker: ({ speaker }) => speaker.toLowerCase(),
  sources: ({ record }) => `${record.originCount} ${record.articles.length}`,
}

/** Sorts rows by a column; rows that are equal there keep their order. */
export function sortLedgerRows(
  rows: readonly LedgerRow[],
  column: LedgerColumn,
  direction: 'ascending' | 'descending',
): readonly LedgerRow[] {
  const key = KEYS[column]
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => sign * compareText(key(a), key(b)))
}
