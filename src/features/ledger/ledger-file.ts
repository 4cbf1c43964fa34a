import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import type { Excerpt } from '#domain/model/corpus.ts'
import type { AttributionBasis } from '#domain/model/vocabulary.ts'
import { sourceWords } from '#domain/corpus/source-words.ts'
import { toCsv } from '#lib/csv.ts'
import type { LedgerRow } from './ledger-model.ts'

/** What a file says of itself. */
export interface LedgerFileHead {
  /** Data version: hash of the corpus. */
  readonly version: string
  /** ISO day on which the reader stands; null: after all articles. */
  readonly asOf: string | null
  /** The filters as the address has them: "topic=arms"; empty where nothing is filtered. */
  readonly filters: string
  /** The address of a sentence, in full. */
  readonly linkTo: (excerpt: Excerpt) => string
}

/** A record in the terms of the published corpus, with its sentences. */
export interface LedgerFileRow {
  readonly id: string
  readonly type: 'event' | 'claim'
  /** Title of an event, statement of a claim. */
  readonly text: string
  /** An event's status, a claim's kind. */
  readonly status: string
  /** EDTF: when it happened, or as of when it is said; null where no article says. */
  readonly date: string | null
  /** The source's own words for the time of an event. */
  readonly dateWords: string | null
  readonly partners: readonly string[]
  readonly mentions: readonly string[]
  readonly topics: readonly string[]
  readonly speaker: string | null
  readonly role: string | null
  readonly about: string | null
  readonly basis: AttributionBasis | null
  /** "2 articles, 1 origin (Reuters, inferred)" */
  readonly sources: string
  readonly excerpts: readonly {
    readonly id: string
    readonly article: string
    readonly exact: string
    readonly link: string
  }[]
}

/** The rows of the ledger in their order, for a file. */
export function ledgerFileRows(
  rows: readonly LedgerRow[],
  { linkTo }: Pick<LedgerFileHead, 'linkTo'>,
): readonly LedgerFileRow[] {
  return rows.map(({ record }) => ({
    ...whatItIs(record),
    partners: record.partners,
    mentions: record.mentions,
    topics: record.topics,
    sources: sourceWords(record),
    excerpts: record.excerpts.map((excerpt) => ({
      id: excerpt.id,
      article: excerpt.article,
      exact: excerpt.exact,
      link: linkTo(excerpt),
    })),
  }))
}

function whatItIs(record: LedgerRecord) {
  const { id, text } = record
  if (record.type === 'event') {
    const { date, status } = record.event
    return {
      id,
      type: record.type,
      text,
      status,
      date: date?.edtf ?? null,
      dateWords: date?.words ?? null,
      speaker: null,
      role: null,
      about: null,
      basis: null,
    }
  }
  const { kind, asOf, attribution } = record.claim
  const { speaker, role, about, basis } = attribution
  return {
    id,
    type: record.type,
    text,
    status: kind,
    date: asOf,
    dateWords: null,
    speaker,
    role,
    about,
    basis,
  }
}

/** The rows as JSON, with what the file is. */
export function ledgerJson(rows: readonly LedgerRow[], head: LedgerFileHead): string {
  const { version, asOf, filters } = head
  return JSON.stringify({ version, asOf, filters, records: ledgerFileRows(rows, head) }, null, 2)
}

/** The rows as CSV, one record each. */
export function ledgerCsv(rows: readonly LedgerRow[], head: LedgerFileHead): string {
  const cells = ledgerFileRows(rows, head).map((row) => ({
    id: row.id,
    type: row.type,
    text: row.text,
    status: row.status,
    date: row.date,
    date_words: row.dateWords,
    partners: row.partners.join(' '),
    mentions: row.mentions.join(' '),
    topics: row.topics.join(' '),
    speaker: row.speaker,
    role: row.role,
    about: row.about,
    basis: row.basis,
    sources: row.sources,
    quotes: row.excerpts.map(({ exact, article }) => `“${exact}” (${article})`).join(' | '),
    link: row.excerpts[0]?.link,
    as_of: head.asOf,
    filters: head.filters,
    data_version: head.version,
  }))
  return toCsv(cells)
}
