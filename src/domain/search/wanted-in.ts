import type { Wanted } from './hits.ts'
import { findDocuments, type SearchEngine } from './search-engine.ts'
import { parseQuery } from './search-query.ts'

/** What is to be marked in an article: the words by which its sentences are found, and the phrases. */
export function wantedIn(engine: SearchEngine, article: string, text: string): Wanted {
  const { words, phrases } = parseQuery(text)
  const found = findDocuments(engine, words).filter(
    ({ kind, key }) => kind === 'sentence' && key === article,
  )
  return { words: new Set(found.flatMap(({ terms }) => terms)), phrases, typed: words }
}
