import MiniSearch, { type Options, type SearchResult } from 'minisearch'
import * as v from 'valibot'
import { wordsOf } from './words.ts'

/** One thing that can be found. */
export interface SearchDocument {
  /** Unlike those of all others, whatever their kind. */
  readonly id: string
  readonly kind: FoundDocument['kind']
  /** Id of the record, person or figure; of a sentence the article's. */
  readonly key: string
  /** What it is called: counts for more than its words. */
  readonly name: string
  readonly words: string
  /** What is shown of it, where the corpus does not have that: a set of figures and a figure, a sentence. */
  readonly title?: string
  readonly text?: string
  /** Where a sentence begins in its article, in UTF-16 code units. */
  readonly start?: number
}

const FOUND = { key: v.string(), terms: v.array(v.string()) }
const NamedSchema = v.object({ ...FOUND, kind: v.picklist(['record', 'person']) })
const SentenceSchema = v.object({
  ...FOUND,
  kind: v.literal('sentence'),
  text: v.string(),
  start: v.number(),
})
const FigureSchema = v.object({
  ...FOUND,
  kind: v.literal('figure'),
  title: v.string(),
  text: v.string(),
})
const FOUND_SCHEMAS = [NamedSchema, SentenceSchema, FigureSchema]

/** A document that was found: what `SearchDocument` says of it, and as `terms` the words of the index it was found by. */
export type FoundDocument = Readonly<v.InferOutput<(typeof FOUND_SCHEMAS)[number]>>

/** Slips are allowed in words longer than that: "arms" is not "army". */
const EXACT_UP_TO = 4

const OPTIONS: Options<SearchDocument> = {
  fields: ['name', 'words', 'title', 'text'],
  storeFields: ['kind', 'key', 'title', 'text', 'start'],
  tokenize: (text) => wordsOf(text).map(({ folded }) => folded),
  // Folded already.
  processTerm: (term) => term,
  searchOptions: {
    combineWith: 'AND',
    // "to" is no beginning of "told".
    prefix: (term) => term.length > 2,
    boost: { name: 2, title: 2 },
  },
}

export type SearchEngine = MiniSearch<SearchDocument>

/** How many letters may be wrong, missing or too many: more only where fewer find nothing. */
const SLIPS = [0, 1, 2]

/** The documents that have all words, or words that begin with them, the best first; with slips as far as need be. */
export function findDocuments(
  engine: SearchEngine,
  words: readonly string[],
): readonly FoundDocument[] {
  for (const slips of SLIPS) {
    const found = engine.search(words.join(' '), {
      fuzzy: (term) => (term.length > EXACT_UP_TO ? slips : false),
    })
    if (found.length > 0) return found.map(readFound)
  }
  return []
}

/** @throws Error where the index holds something else */
function readFound(result: SearchResult): FoundDocument {
  for (const schema of FOUND_SCHEMAS) {
    const read = v.safeParse(schema, result)
    if (read.success) return read.output
  }
  throw new Error(`${result.id} is no document of the index for search`)
}

/** The index of some documents as JSON, for `loadEngine`. */
export function buildEngineJson(documents: readonly SearchDocument[]): string {
  const engine = new MiniSearch(OPTIONS)
  engine.addAll(documents)
  return JSON.stringify(engine)
}

/**
 * Brings a published index to life.
 * @throws Error where it is no index of this form
 */
export function loadEngine(json: string): SearchEngine {
  return MiniSearch.loadJSON(json, OPTIONS)
}
