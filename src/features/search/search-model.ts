import { overlaps } from '#domain/anchoring/span.ts'
import type { CorpusIndex, LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { selectRecords, type Selection } from '#domain/corpus/selection.ts'
import type { Person } from '#domain/model/context.ts'
import type { Article, Excerpt } from '#domain/model/corpus.ts'
import { JOINT, textsOfPerson, textsOfRecord } from '#domain/search/document-texts.ts'
import { findHits, hasPhrases, passageOf, type Passage, type Wanted } from '#domain/search/hits.ts'
import {
  findDocuments,
  type FoundDocument,
  type SearchEngine,
} from '#domain/search/search-engine.ts'
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
  /** The excerpt that opens it; null where no record rests on it, as on a heading: then its article opens at the top. */
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
  /** Words that were typed and stand nowhere: what is found has others like them. */
  readonly guessed: readonly string[]
  /** Words that find something on the reader's day, where nothing is found. */
  readonly near: readonly string[]
  /** How many statements and sentences the reader's filters leave out; what is not out yet on the day is not counted. */
  readonly hidden: number
}

/** Whether there is enough to look for. */
export function isSearchable(text: string): boolean {
  return parseQuery(text).words.join('').length >= FEWEST_LETTERS
}

/** What a search looks in. */
interface Place {
  /** The corpus as of the reader's day. */
  readonly index: CorpusIndex
  /** The records that the filters leave. */
  readonly left: ReadonlySet<LedgerRecord>
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
  const place: Place = { index, left: new Set(selectRecords(index.records, selection)) }
  const found = findOnDay(engine, index, query)
  const records = found.flatMap((one) => readRecord(place, one, wantedOf(query, one)) ?? [])
  const sentences = found.flatMap((one) => readSentence(place, one, wantedOf(query, one)) ?? [])
  const people = found.flatMap((one) => readPerson(place, one, wantedOf(query, one)) ?? [])
  const figures = found.flatMap((one) => readFigure(one, wantedOf(query, one)) ?? [])
  const ofArticles = found.filter(({ kind }) => kind === 'record' || kind === 'sentence').length
  return {
    records,
    sentences,
    people,
    figures,
    total: records.length + sentences.length + people.length + figures.length,
    guessed: found.length === 0 ? [] : query.words.filter((word) => !found.some(isBegun(word))),
    near: found.length === 0 ? suggest(engine, index, query) : [],
    hidden: ofArticles - records.length - sentences.length,
  }
}

/** The documents of the reader's day that have all words and phrases; first those with the words side by side. */
function findOnDay(
  engine: SearchEngine,
  index: CorpusIndex,
  { words, phrases }: SearchQuery,
): readonly FoundDocument[] {
  return findDocuments(engine, words)
    .flatMap((document) => {
      const texts = textsOf(index, document)
      if (!texts || !hasPhrases(texts, phrases)) return []
      // That is nearer to what was meant.
      return [{ document, apart: !hasPhrases(texts, [words]) }]
    })
    .toSorted((a, b) => Number(a.apart) - Number(b.apart))
    .map(({ document }) => document)
}

/** Whether a document was found by a word that begins as typed, not by one like it. */
function isBegun(word: string): (document: FoundDocument) => boolean {
  return ({ terms }) => terms.some((term) => term.startsWith(word))
}

/** What a document says on the reader's day, each text by itself; null where it is not out yet. */
function textsOf(index: CorpusIndex, document: FoundDocument): readonly string[] | null {
  const { kind, key } = document
  switch (kind) {
    case 'record': {
      const record = index.recordById.get(key)
      return record ? textsOfRecord(record) : null
    }
    case 'person': {
      const person = findPerson(index, key)
      return person ? textsOfPerson(person) : null
    }
    case 'sentence':
      return index.articleById.has(key) ? [document.text] : null
    case 'figure':
      return [document.title, ...document.text.split(JOINT)]
  }
}

function findPerson(index: CorpusIndex, id: string): Person | null {
  return index.corpus.people.find((person) => person.id === id) ?? null
}

/** The words of the index that a result was found by; of a phrase its own. */
function wantedOf({ phrases, words }: SearchQuery, { terms }: FoundDocument): Wanted {
  return { words: new Set(terms), phrases, typed: words }
}

/** Null where it is no record, or the filters leave it out. */
function readRecord(
  { index, left }: Place,
  { kind, key }: FoundDocument,
  wanted: Wanted,
): FoundRecord | null {
  const record = kind === 'record' ? index.recordById.get(key) : undefined
  if (!record || !left.has(record)) return null
  const quote = record.excerpts
    .map((excerpt) => ({ excerpt, hits: findHits(excerpt.exact, wanted) }))
    .toSorted((a, b) => b.hits.length - a.hits.length)
    .find(({ hits }) => hits.length > 0)
  return {
    record,
    title: markedPassage(record.text, wanted),
    quote: quote
      ? { excerpt: quote.excerpt, passage: passageOf(quote.excerpt.exact, quote.hits) }
      : null,
  }
}

/** Null where it is no sentence, or the filters leave nothing that rests on it. */
function readSentence(
  { index, left }: Place,
  document: FoundDocument,
  wanted: Wanted,
): FoundSentence | null {
  if (document.kind !== 'sentence') return null
  const { key, text, start } = document
  const piece = { start, end: start + text.length }
  const article = index.articleById.get(key)
  if (!article) return null
  const shown = (index.excerptsByArticle.get(key) ?? []).filter(
    (excerpt) =>
      overlaps(excerpt, piece) &&
      (index.recordsByExcerpt.get(excerpt.id) ?? []).some((record) => left.has(record)),
  )
  if (shown.length === 0 && left.size < index.records.length) return null
  const hits = findHits(text, wanted)
  const at = start + (hits[0]?.start ?? 0)
  return {
    article,
    passage: passageOf(text, hits),
    // The one that has the hit itself, where there is one.
    excerpt: shown.find((excerpt) => excerpt.start <= at && at < excerpt.end) ?? shown[0] ?? null,
  }
}

/** Null where it is nobody. */
function readPerson(
  { index }: Place,
  { kind, key }: FoundDocument,
  wanted: Wanted,
): FoundPerson | null {
  const person = kind === 'person' ? findPerson(index, key) : null
  return person ? { person, title: markedPassage(person.name, wanted) } : null
}

/** Null where it is no figure. */
function readFigure(document: FoundDocument, wanted: Wanted): FoundFigure | null {
  if (document.kind !== 'figure') return null
  const { key, title, text } = document
  return { id: key, title: markedPassage(title, wanted), passage: markedPassage(text, wanted) }
}

function markedPassage(text: string, wanted: Wanted): Passage {
  return passageOf(text, findHits(text, wanted))
}

const MOST_NEAR = 4

/** Words of the index like those that were typed; only such as find something on the reader's day. */
function suggest(
  engine: SearchEngine,
  index: CorpusIndex,
  { words }: SearchQuery,
): readonly string[] {
  const near = words.flatMap((word) =>
    engine
      .autoSuggest(word, { fuzzy: 0.4, prefix: true })
      .slice(0, 2)
      .map(({ suggestion }) => suggestion),
  )
  return [...new Set(near)]
    .filter((word) => findOnDay(engine, index, parseQuery(word)).length > 0)
    .slice(0, MOST_NEAR)
}
