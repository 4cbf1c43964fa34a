import type { EventColumns } from '#domain/model/event-columns.ts'
import { formatNumber } from '#domain/numbers/format-number.ts'
import { binLane, countBin, roundUp, type LaneBins } from './crowd-bins-model.ts'
import { placeTicks, type CrowdTick } from './crowd-axis-model.ts'
import type { CrowdLane } from './crowd-model.ts'
import { chooseStep, stepEdges, type Step } from './crowd-step-model.ts'
import type { CrowdWindow, DayRange } from './crowd-window-model.ts'
import { px } from './figure-model.ts'
import { measureText } from './label-model.ts'
import type { LaneKey } from './mark-model.ts'

/** Heights in a lane, in px: what lies outside the window, numbers above the bars, the bars, and below them. */
export const EDGE_ROW = 18
const NUMBER_ROW = 14
const HIGHEST = 64
export const LANE_HEIGHT = EDGE_ROW + NUMBER_ROW + HIGHEST + 6
/** Where bars stand, and where the highest may end, below the top of the lane. */
export const BARS_FOOT = LANE_HEIGHT - 6
export const BARS_TOP = BARS_FOOT - HIGHEST
/** One event among thousands is still seen. */
const LOWEST = 2
/** Between neighbours. */
const GAP = 1

/** A stretch of the plot that is drawn at once, so that a window moves over it without anything being drawn anew. */
export interface CrowdSheet {
  /** Day number at its left edge, with its fraction. */
  readonly from: number
  readonly perDay: number
  /** In px; the last sheet of a range ends with it. */
  readonly width: number
  readonly range: DayRange
}

/** Sheets begin every half width of the window, and are so wide that one of them covers it. */
const SHEET = 1.5

/** Which sheet of a range a window lies on, and how far its left edge is from that of the sheet, in px. */
export function sheetOf(
  window: CrowdWindow,
  { first }: DayRange,
  width: number,
): { readonly index: number; readonly shift: number } {
  const left = (window.from - first) * window.perDay
  const index = Math.floor(left / (width / 2))
  return { index, shift: left - index * (width / 2) }
}

export function cutSheet(
  index: number,
  perDay: number,
  range: DayRange,
  width: number,
): CrowdSheet {
  const from = range.first + (index * width) / 2 / perDay
  return { from, perDay, width: Math.min(SHEET * width, (range.last + 1 - from) * perDay), range }
}

/** Where a day begins on a sheet, px from its left edge; what lies beyond the range, where that ends. */
export function onSheet({ from, perDay, range }: CrowdSheet, day: number): number {
  return (Math.max(range.first, Math.min(day, range.last + 1)) - from) * perDay
}

/** A number above its bar. */
interface BarNumber {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** The bars of a lane. */
export interface LaneBars {
  readonly key: LaneKey
  /** SVG path of all of them; px from the left edge of the sheet and the top of the lane. */
  readonly path: string
  /** Empty where there is no room for each of a lane. */
  readonly numbers: readonly BarNumber[]
}

/** What is counted on a sheet. */
export interface CrowdCounts {
  readonly step: Step
  /** Where its stretches begin, and where the last ends: day numbers, and px from the left edge of the sheet. */
  readonly edges: readonly number[]
  readonly xs: readonly number[]
  /** In the order of the lanes. */
  readonly lanes: readonly LaneBins[]
  readonly ticks: readonly CrowdTick[]
}

/** Stretches that are drawn in another way, so that they have no bar: day numbers, the end exclusive. */
export interface DrawnStretch {
  readonly first: number
  readonly end: number
  readonly keys: ReadonlySet<LaneKey>
}

/** Counts what stands on a sheet. @param least px that a bar takes at least */
export function countSheet(
  lanes: readonly CrowdLane[],
  columns: EventColumns,
  sheet: CrowdSheet,
  least: number,
): CrowdCounts {
  const { from, perDay, width } = sheet
  const step = chooseStep(perDay, least)
  const edges = stepEdges(step, Math.floor(from), Math.ceil(from + width / perDay) - 1)
  return {
    step,
    edges,
    xs: edges.map((edge) => onSheet(sheet, edge)),
    lanes: lanes.map((lane) => binLane(lane, columns, edges)),
    ticks: placeTicks(step, edges, (day) => onSheet(sheet, day)),
  }
}

/**
 * How many events a bar of full height stands for, in every lane: a round number above all that a window shows.
 * @param shift of the window on the sheet, and its width, px
 */
export function findScale(
  { lanes, edges, xs }: CrowdCounts,
  keys: readonly LaneKey[],
  drawn: DrawnStretch | null,
  shift: number,
  width: number,
): number {
  let largest = 0
  for (const [i, bins] of lanes.entries()) {
    const other = drawn?.keys.has(keys[i] ?? 'wider') ? drawn : null
    for (let bin = 0; bin < edges.length - 1; bin += 1) {
      const seen = (xs[bin + 1] ?? 0) > shift && (xs[bin] ?? 0) < shift + width
      if (seen && !isDrawn(edges[bin] ?? 0, other)) largest = Math.max(largest, countBin(bins, bin))
    }
  }
  return roundUp(largest)
}

/** Gives the counts of a sheet their shapes. @param most events that a bar of full height stands for */
export function shapeBars(
  { lanes, edges, xs }: CrowdCounts,
  keys: readonly LaneKey[],
  most: number,
  drawn: DrawnStretch | null,
): readonly LaneBars[] {
  return lanes.map((bins, i) => {
    const key = keys[i] ?? 'wider'
    const other = drawn?.keys.has(key) ? drawn : null
    let path = ''
    let fits = true
    const numbers: BarNumber[] = []
    for (let bin = 0; bin < edges.length - 1; bin += 1) {
      const count = countBin(bins, bin)
      if (count === 0 || isDrawn(edges[bin] ?? 0, other)) continue
      const x0 = px(xs[bin] ?? 0)
      const x1 = px(xs[bin + 1] ?? 0)
      const y = px(BARS_FOOT - barHeight(count, most))
      path += `M${x0} ${y}H${x1 - GAP}V${BARS_FOOT}H${x0}Z`
      // Digits have one width.
      const room = x1 - x0 - 2
      fits &&= String(count).length * DIGIT <= room
      if (!fits) continue
      const text = formatNumber(count)
      fits = measureText(text) <= room
      numbers.push({ x: (x0 + x1 - GAP) / 2, y: y - 4, text })
    }
    return { key, path, numbers: fits ? numbers : [] }
  })
}

/** How high the bar of a number is, in px; none is higher than its lane, though it may stand for more outside the window. */
export function barHeight(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(LOWEST, Math.min(count / most, 1) * HIGHEST)
}

function isDrawn(first: number, other: DrawnStretch | null): boolean {
  return other !== null && first >= other.first && first < other.end
}

const DIGIT = measureText('0')

/** The stretches that a window shows, if only in part. */
export function windowEdges(window: CrowdWindow, width: number, step: Step): readonly number[] {
  const end = window.from + width / window.perDay
  return stepEdges(step, Math.floor(window.from), Math.ceil(end) - 1)
}
