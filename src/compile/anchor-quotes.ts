import { findQuote, type QuoteSelector } from '#domain/anchoring/find-quote.ts'
import { nearestText } from '#domain/anchoring/nearest-text.ts'
import type { Span } from '#domain/anchoring/span.ts'
import { problemAt, type Place, type Problem } from './problems.ts'

/** Places of a quote that a message lists at most. */
const LISTED = 12

/** Finds where a quote stands in an article, or says what is wrong with it, at `place`. */
export function anchorQuote(
  article: { id: string; text: string },
  selector: QuoteSelector,
  place: Place,
): { span: Span; problem: null } | { span: null; problem: Problem } {
  const match = findQuote(article.text, selector)
  if (match.found) return { span: { start: match.start, end: match.end }, problem: null }
  const quote = shorten(selector.quote)
  if (match.reason === 'ambiguous') {
    const lines = match.offsets.slice(0, LISTED).map((offset) => lineOf(article.text, offset))
    const more = match.offsets.length > LISTED ? ', …' : ''
    const message = `quote stands ${match.offsets.length} times in ${article.id} (lines ${lines.join(', ')}${more}): ${quote}; tell which one by the exact text before it (prefix) or after it (suffix)`
    return { span: null, problem: problemAt(place, message) }
  }
  const standsElsewhere =
    (selector.prefix ?? selector.suffix) !== undefined && article.text.includes(selector.quote)
  if (standsElsewhere) {
    const message = `quote stands in ${article.id}, but not with this prefix or suffix: ${quote}`
    const { prefix = '', suffix = '' } = selector
    const nearest = nearestText(article.text, prefix + selector.quote + suffix)
    return { span: null, problem: problemAt(place, message, nearest) }
  }
  const message = `quote does not stand in ${article.id}: ${quote}`
  return {
    span: null,
    problem: problemAt(place, message, nearestText(article.text, selector.quote)),
  }
}

/** 1-based line of an offset. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** A quote in a message: enough of it to know it by. */
function shorten(quote: string): string {
  return JSON.stringify(quote.length > 90 ? `${quote.slice(0, 89)}…` : quote)
}
