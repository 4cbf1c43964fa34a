import type { Span } from './span.ts'

/** A W3C Web Annotation TextQuoteSelector: the words, and the exact text right before and after them. */
export interface QuoteSelector {
  quote: string
  prefix?: string | undefined
  suffix?: string | undefined
}

/** Where the one match lies, or why there is not exactly one. Offsets are UTF-16 code units. */
export type QuoteMatch =
  | ({ found: true } & Span)
  | { found: false; reason: 'not-found' }
  | { found: false; reason: 'ambiguous'; offsets: number[] }

/**
 * Finds the one place where a quote stands between its prefix and its suffix.
 * Exact to the code unit, never fuzzy: a near miss is a mistake in the record, and placing it
 * anyway would put a mark under words that nobody quoted. An empty quote is never found.
 */
export function findQuote(
  text: string,
  { quote, prefix = '', suffix = '' }: QuoteSelector,
): QuoteMatch {
  const offsets = findAll(text, quote).filter(
    (start) =>
      text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, start + quote.length),
  )
  const [start] = offsets
  if (start === undefined) return { found: false, reason: 'not-found' }
  if (offsets.length > 1) return { found: false, reason: 'ambiguous', offsets }
  return { found: true, start, end: start + quote.length }
}

/** Start of each place where `words` stand, overlapping ones included, in order; none for ''. */
export function findAll(text: string, words: string): number[] {
  const starts: number[] = []
  if (words === '') return starts
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at)
  return starts
}
