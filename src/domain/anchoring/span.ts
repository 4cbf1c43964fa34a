/** A stretch of an article: UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** Whether two spans share at least one code unit; spans that only touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** What two spans share of all that they cover together (Jaccard index): 0 where they are apart, 1 where they are one. */
export function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
