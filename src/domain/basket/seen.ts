import type { CorpusIndex, LedgerRecord } from '../corpus/corpus-index.ts'
import type { Entry, Quote, Seen } from './entry.ts'

/** A record as it reads now, to be kept with its mark. */
export function seenOf(record: LedgerRecord, { corpus, articleById }: CorpusIndex): Seen {
  return {
    version: corpus.version,
    type: record.type,
    text: record.text,
    facts: factsOf(record),
    quotes: record.excerpts.map(({ id, article, exact }) => ({
      excerpt: id,
      article,
      label: articleById.get(article)?.label ?? article,
      exact,
    })),
  }
}

function factsOf(record: LedgerRecord): Record<string, string> {
  if (record.type === 'event') {
    const { status, date } = record.event
    return date ? { status, date: date.edtf } : { status }
  }
  const { kind, asOf, attribution } = record.claim
  return { speaker: attribution.speaker, basis: attribution.basis, kind, asOf }
}

/** A fact that reads otherwise now; null where it was not or is no longer given. */
interface FactChange {
  readonly name: string
  readonly was: string | null
  readonly is: string | null
}

/** What became of a record since it was marked. */
export type RecordChange =
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'changed'
      /** Null where the words are the same. */
      readonly text: { readonly was: string; readonly is: string } | null
      readonly facts: readonly FactChange[]
      /** Quotes on which it no longer rests, and on which it did not then. */
      readonly lost: readonly Quote[]
      readonly gained: readonly Quote[]
    }

/** Compares what was marked with the present data; null where it reads as it did. */
export function findChange({ record: id, seen }: Entry, index: CorpusIndex): RecordChange | null {
  const record = index.recordById.get(id)
  if (!record) return { kind: 'gone' }
  const now = seenOf(record, index)
  const text = seen.text === now.text ? null : { was: seen.text, is: now.text }
  const facts = findFactChanges(seen.facts, now.facts)
  const lost = withoutThose(seen.quotes, now.quotes)
  const gained = withoutThose(now.quotes, seen.quotes)
  if (text === null && facts.length + lost.length + gained.length === 0) return null
  return { kind: 'changed', text, facts, lost, gained }
}

function findFactChanges(was: Seen['facts'], is: Seen['facts']): readonly FactChange[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((name) => ({ name, was: factIn(was, name), is: factIn(is, name) }))
    .filter((fact) => fact.was !== fact.is)
}

/** A file may name its facts as it likes, also by what every object inherits. */
function factIn(facts: Seen['facts'], name: string): string | null {
  return Object.hasOwn(facts, name) ? (facts[name] ?? null) : null
}

/** The same words in the same article are the same quote, whatever the excerpt is called. */
function withoutThose(quotes: readonly Quote[], others: readonly Quote[]): readonly Quote[] {
  const keys = new Set(others.map(keyOf))
  return quotes.filter((quote) => !keys.has(keyOf(quote)))
}

function keyOf({ article, exact }: Quote): string {
  return `${article} ${exact}`
}
