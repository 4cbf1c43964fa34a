import type { CorpusIndex, LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { selectRecords, type Selection } from '#domain/corpus/selection.ts'
import { overlaps } from '#domain/anchoring/span.ts'
import type { Article, Excerpt } from '#domain/model/corpus.ts'
import type { Person } from '#domain/model/context.ts'
import { findHits, hasPhrases, passageOf, type Passage, type Wanted } from '#domain/search/hits.ts'
import {
  findDocuments,
  type DocumentKind,
  type SearchEngine,
} from '#domain/search/search-engine.ts'
import type { SearchResult } from 'minisearch'
import { parseQuery, type SearchQuery } from '#domain/search/search-query.ts'

/** Fewer letters find nearly everything. */
const FEWEST_LETTERS = 2

interface FoundRecord {
  readonly record: LedgerRecord
  readonly title: Passage
  /** The words of the article with a hit; null where only the title or a name has one. */
  readonly quote: { readonly excerpt: Excerpt; readonly passage: Passage } | null
}

interface FoundSentence {
  readonly article: Article
  readonly passage: Passage
  /** The excerpt that opens it; null where no record rests on it. */
  readonly excerpt: Excerpt | null
}

interface FoundPerson {
  readonly person: Person
  readonly title: Passage
}

export interface FoundFigure {
  readonly id: string
  readonly title: Passage
  readonly passage: Passage
}

/** What a search finds, by group; the best first. */
export interface SearchResults {
  readonly records: readonly FoundRecord[]
  readonly sentences: readonly FoundSentence[]
  readonly people: readonly FoundPerson[]
  readonly figures: readonly FoundFigure[]
  readonly total: number
  /** Words that would find something, where nothing is found. */
  readonly near: readonly string[]
  /** How many of the articles' results only the reader's filters or day leave out. */
  readonly hidden: number
}

/** Whether there is enough to look for. */
export function isSearchable(text: string): boolean {
  return parseQuery(text).words.join('').length >= FEWEST_LETTERS
}

/**
 * Looks a text up under the present filters.
 * @param index the corpus as of the reader's day
 */
export function search(
  engine: SearchEngine,
  index: CorpusIndex,
  selection: Selection,
  text: string,
): SearchResults {
  const query = parseQuery(text)
  const documents = findDocuments(engine, query.words).map((result) => ({
    result,
    said: saidBy(index, result),
  }))
  const together = [query.words]
  const found = documents
    .filter(({ said }) => hasPhrases(said, query.phrases))
    // What has the words side by side is nearer to what was meant.
    .map((document) => ({ ...document, apart: !hasPhrases(document.said, together) }))
    .toSorted((a, b) => Number(a.apart) - Number(b.apart))
    .map(({ result }) => result)
  const left = new Set(selectRecords(index.records, selection))
  const ofKind = <T>(
    kind: DocumentKind,
    read: (key: string, wanted: Wanted, result: SearchResult) => T | null,
  ): readonly T[] =>
    found.flatMap((result) => {
      if (result['kind'] !== kind) return []
      const item = read(String(result['key']), wantedOf(query, result.terms), result)
      return item === null ? [] : [item]
    })

  const records = ofKind('record', (key, wanted): FoundRecord | null => {
    const record = index.recordById.get(key)
    return record && left.has(record) ? readRecord(record, wanted) : null
  })
  const sentences = ofKind('sentence', (key, wanted, { text: sentence, span }) => {
    const article = index.articleById.get(key)
    return article
      ? readSentence(index, left, article, String(sentence), readSpan(span), wanted)
      : null
  })
  const people = ofKind('person', (key, wanted): FoundPerson | null => {
    const person = index.corpus.people.find(({ id }) => id === key)
    return person ? { person, title: passageOf(person.name, findHits(person.name, wanted)) } : null
  })
  const figures = ofKind('figure', (id, wanted, result): FoundFigure => {
    const [title, words] = [String(result['title']), String(result['text'])]
    return {
      id,
      title: passageOf(title, findHits(title, wanted)),
      passage: passageOf(words, findHits(words, wanted)),
    }
  })
  const total = records.length + sentences.length + people.length + figures.length
  const ofArticles = found.filter(({ kind }) => kind === 'record' || kind === 'sentence').length
  return {
    records,
    sentences,
    people,
    figures,
    total,
    near: found.length === 0 ? suggest(engine, query) : [],
    hidden: ofArticles - records.length - sentences.length,
  }
}

/** All that a document says, as it was indexed. */
function saidBy(index: CorpusIndex, result: SearchResult): string {
  const key = String(result['key'])
  const record = result['kind'] === 'record' ? index.recordById.get(key) : undefined
  if (record) {
    const speaker = record.type === 'claim' ? record.claim.attribution.speaker : ''
    return [record.text, ...record.excerpts.map(({ exact }) => exact), speaker].join(' · ')
  }
  const person =
    result['kind'] === 'person' ? index.corpus.people.find(({ id }) => id === key) : undefined
  if (person) return [person.name, ...person.forms.map(({ form }) => form)].join(' · ')
  return `${result['title'] ?? ''} · ${result['text'] ?? ''}`
}

/** The words of the index that a result was found by; of a phrase its own. */
function wantedOf({ phrases, words }: SearchQuery, terms: readonly string[]): Wanted {
  return { words: new Set(terms), phrases, typed: words }
}

function readRecord(record: LedgerRecord, wanted: Wanted): FoundRecord {
  const quote = record.excerpts
    .map((excerpt) => ({ excerpt, hits: findHits(excerpt.exact, wanted) }))
    .toSorted((a, b) => b.hits.length - a.hits.length)
    .find(({ hits }) => hits.length > 0)
  return {
    record,
    title: passageOf(record.text, findHits(record.text, wanted)),
    quote: quote
      ? { excerpt: quote.excerpt, passage: passageOf(quote.excerpt.exact, quote.hits) }
      : null,
  }
}

/** Null where the filters leave nothing that rests on the sentence. */
function readSentence(
  index: CorpusIndex,
  left: ReadonlySet<LedgerRecord>,
  article: Article,
  text: string,
  span: readonly [number, number],
  wanted: Wanted,
): FoundSentence | null {
  const piece = { start: span[0], end: span[1] }
  const excerpts = (index.excerptsByArticle.get(article.id) ?? []).filter((excerpt) =>
    overlaps(excerpt, piece),
  )
  const shown = excerpts.filter(({ id }) =>
    (index.recordsByExcerpt.get(id) ?? []).some((record) => left.has(record)),
  )
  if (shown.length === 0 && left.size < index.records.length) return null
  const hits = findHits(text, wanted)
  const [first] = hits
  const at = piece.start + (first?.start ?? 0)
  return {
    article,
    passage: passageOf(text, hits),
    // The one that has the hit itself, where there is one.
    excerpt: shown.find(({ start, end }) => start <= at && at < end) ?? shown[0] ?? null,
  }
}

function readSpan(span: unknown): readonly [number, number] {
  return Array.isArray(span) ? [Number(span[0]), Number(span[1])] : [0, 0]
}

const MOST_NEAR = 4

/** Words of the index like those that were typed, and what finds something of them. */
function suggest(engine: SearchEngine, { words }: SearchQuery): readonly string[] {
  const near = words.flatMap((word) =>
    engine
      .autoSuggest(word, { fuzzy: 0.4, prefix: true })
      .slice(0, 2)
      .map(({ suggestion }) => suggestion),
  )
  return [...new Set(near)].slice(0, MOST_NEAR)
}
