import type { Span } from '../anchoring/span.ts'

/** A word of a text, as search compares it. */
export interface Word extends Span {
  readonly folded: string
}

/** Initials with dots are one word ("U.S."); else what letters, digits and marks make together. */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+/gu

/** The words of a text with their places, in UTF-16 code units. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldWord(match[0]),
  }))
}

/** Small letters without marks and dots: "Tô" is "to", "Đà" is "da", "U.S." is "us". */
function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
}
