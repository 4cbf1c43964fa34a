import { wordsOf } from './words.ts'

/** What a reader looks for. */
export interface SearchQuery {
  /** Every word, folded, those of phrases too. */
  readonly words: readonly string[]
  /** Words that must follow each other, by phrase. */
  readonly phrases: readonly (readonly string[])[]
}

/** A phrase in quotation marks of any style; one that is not closed yet runs to the end. */
const PHRASE = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/gu

/** Reads what was typed; marks, capitals and the style of quotation do not matter. */
export function parseQuery(text: string): SearchQuery {
  const phrases = [...text.matchAll(PHRASE)]
    .map(([, inner = '']) => wordsOf(inner).map(({ folded }) => folded))
    .filter((words) => words.length > 1)
  return { words: wordsOf(text).map(({ folded }) => folded), phrases }
}
