import type { Span } from './span.ts'

/** Length of a prefix or suffix in UTF-16 code units, as the published format has it. */
const CONTEXT_UNITS = 32

/**
 * The text right before and right after a span, up to 32 code units each. Half a surrogate pair
 * at the outer edge is left off: cut in two it could not be written as UTF-8.
 */
export function quoteContext(
  text: string,
  { start, end }: Span,
): { prefix: string; suffix: string } {
  const prefix = text.slice(Math.max(0, start - CONTEXT_UNITS), start)
  const suffix = text.slice(end, end + CONTEXT_UNITS)
  return {
    prefix: /^[\uDC00-\uDFFF]/.test(prefix) ? prefix.slice(1) : prefix,
    suffix: /[\uD800-\uDBFF]$/.test(suffix) ? suffix.slice(0, -1) : suffix,
  }
}
