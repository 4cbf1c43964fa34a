/** How a crowd's drawing divides its width, in px. */
export interface CrowdPlot {
  readonly width: number
  /** Room for the heads of lanes on the left; where it is narrow none, and some above each lane instead. */
  readonly gutter: number
  readonly head: number
  /** Width of the plot itself. */
  readonly inner: number
  /** What a bar takes at least: a finger needs more than a pointer. */
  readonly least: number
}

const GUTTER = 116
const HEAD = 22
/** For the number at the top line. */
const RIGHT = 44
const NARROW = 560

export function plotOf(width: number, coarse: boolean): CrowdPlot {
  const gutter = width < NARROW ? 0 : GUTTER
  return {
    width,
    gutter,
    head: gutter === 0 ? HEAD : 0,
    inner: Math.max(120, width - gutter - RIGHT),
    least: coarse ? 24 : 8,
  }
}
