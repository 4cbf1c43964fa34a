import { formatEdtf } from '#domain/dates/format-date.ts'
import type { ReferenceSet } from '#domain/model/reference.ts'
import { widthOf } from '#lib/text-width.ts'
import type { LineRoom } from './line-room.ts'
import { boundedNumber } from './scale-words.ts'
import { yearsOf, type FigureMark } from './set-model.ts'

/** What stands beside a dot: "15 (2022)". */
export function dotLabel(mark: FigureMark, { dates }: Pick<ReferenceSet, 'dates'>): string {
  return `${boundedNumber(mark.figure)} (${dates === 'year' ? singleYear(mark) : yearsOf(mark)})`
}

/** "2022"; "year to Mar 2024" where the year is not that of the calendar, so that nobody reads two years. */
function singleYear(mark: FigureMark): string {
  const { earliest, latest } = mark.figure.date
  const calendar = earliest.slice(0, 4) === latest.slice(0, 4)
  return calendar ? yearsOf(mark) : `year to ${formatEdtf(latest.slice(0, 7))}`
}

/** Where a label begins or ends. */
export interface DotLabelPlace {
  /** In px. */
  readonly x: number
  /** Which end of the label stands at `x`. */
  readonly anchor: 'start' | 'end'
}

/** Free between a country's name and a dot at zero, with the dot, in px. */
const NAME_GAP = 9

/** How much room a country's name takes, with what is left free beside it, in px. */
export function nameWidth(name: string): number {
  return widthOf(name, 'semibold') + NAME_GAP
}

/**
 * Puts a label to the right of what it names, else to the left; where it fits on neither side, to the roomier one.
 * @param gap between the middle of the mark and its label, in px
 */
export function placeDotLabel(
  text: string,
  x: number,
  gap: number,
  { from, to }: LineRoom,
): DotLabelPlace {
  const width = widthOf(text)
  const right = to - (x + gap)
  const left = x - gap - from
  return right >= Math.min(width, left)
    ? { x: x + gap, anchor: 'start' }
    : { x: x - gap, anchor: 'end' }
}
