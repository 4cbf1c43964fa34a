/** Where something stands in a drawing, from its top to its bottom, in the drawing's own units. */
export interface Band {
  readonly top: number
  readonly bottom: number
}

/**
 * Where a drawing may be cut across without touching what stands in it.
 * @param height of the drawing, in its own units
 * @param least no piece is lower than this, but for a drawing that is itself
 * @returns the pieces from top to bottom, without gaps
 */
export function cutBetween(bands: readonly Band[], height: number, least: number): readonly Band[] {
  const pieces: Band[] = []
  let top = 0
  let reached = 0
  for (const band of bands.toSorted((a, b) => a.top - b.top)) {
    const cut = (reached + band.top) / 2
    if (band.top >= reached && cut - top >= least && height - cut >= least) {
      pieces.push({ top, bottom: cut })
      top = cut
    }
    reached = Math.max(reached, band.bottom)
  }
  return [...pieces, { top, bottom: height }]
}
