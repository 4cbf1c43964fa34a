/** A stretch of an article: UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** Whether two spans share at least one code unit; spans that only touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
