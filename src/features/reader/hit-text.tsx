import type { Span } from '#domain/anchoring/span.ts'
import { showUnseen } from '#lib/unseen.ts'

/** Places in an article that the reader searched for, in order, and the one that was gone to last. */
export interface ArticleHits {
  readonly spans: readonly Span[]
  readonly current: number | null
}

interface HitTextProps {
  readonly text: string
  /** Where it begins in the article, in UTF-16 code units. */
  readonly start: number
  readonly hits: ArticleHits
}

/**
 * A piece of an article's text with the hits in it marked; a hit may go on in the next piece. What an article has in
 * it that is not seen is named where it stands, so that nothing is read in another order than it is written in.
 */
export function HitText({ text, start, hits: { spans, current } }: HitTextProps) {
  const end = start + text.length
  const inside = spans.flatMap((span, place) =>
    span.start < end && span.end > start ? [{ span, place }] : [],
  )
  if (inside.length === 0) return showUnseen(text)
  return inside.map(({ span, place }, i) => {
    const from = Math.max(span.start, start)
    const to = Math.min(span.end, end)
    const before = Math.max(start, inside[i - 1]?.span.end ?? start)
    return (
      <span key={place}>
        {showUnseen(text.slice(before - start, from - start))}
        <b className="search-hit" data-hit={place} data-current={place === current || undefined}>
          {showUnseen(text.slice(from - start, to - start))}
        </b>
        {i === inside.length - 1 ? showUnseen(text.slice(to - start)) : null}
      </span>
    )
  })
}
