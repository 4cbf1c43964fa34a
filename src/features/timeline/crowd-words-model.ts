import { formatDay } from '#domain/dates/format-date.ts'
import { toIsoDay } from '#domain/dates/day-number.ts'
import type { EventColumns } from '#domain/model/event-columns.ts'
import { nameInWords } from '#domain/model/vocabulary.ts'
import { formatNumber } from '#domain/numbers/format-number.ts'
import { capitalised } from '#lib/capitalised.ts'
import { binLane, countBin, type LaneShare } from './crowd-bins-model.ts'
import { countDated, type CrowdLane } from './crowd-model.ts'
import { nameStep } from './crowd-name-model.ts'
import type { CrowdWindow } from './crowd-window-model.ts'
import { stepEdges, type Step } from './crowd-step-model.ts'

/** "1 event", "12,345 events" */
export function eventsInWords(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'event' : 'events'}`
}

/** "312 events with China", "1 wider event" */
export function laneEventsInWords(count: number, { key, name }: Pick<CrowdLane, 'key' | 'name'>) {
  if (key !== 'wider') return `${eventsInWords(count)} with ${nameInWords(name)}`
  return `${formatNumber(count)} wider ${count === 1 ? 'event' : 'events'}`
}

/** "Mar 2021: 312 events with China" */
export function binInWords(
  step: Step,
  first: number,
  count: number,
  lane: Pick<CrowdLane, 'key' | 'name'>,
): string {
  return `${capitalised(nameStep(step, first))}: ${laneEventsInWords(count, lane)}`
}

/** How many of a lane are left, in the lines of its head: "312 of", "12,345 events". */
export function headLines(lane: CrowdLane): readonly string[] {
  const { total, places, undated } = lane
  const left = places.length + undated
  return [
    ...(left === total ? [] : [`${formatNumber(left)} of`]),
    eventsInWords(total),
    ...(undated > 0 ? [`${formatNumber(undated)} undated`] : []),
  ]
}

/** Why nothing is drawn in a lane; null where something can be. */
export function laneNote({ total, places, undated, closed }: CrowdLane): string | null {
  if (total === 0) return 'No such event'
  if (places.length > 0) return null
  if (closed || undated === 0) return `${eventsInWords(total)} hidden by the filter`
  return `${eventsInWords(undated)} without a date`
}

/** What lies to the left of a window, and to its right; null where nothing does. */
export function edgesInWords({ before, after, under }: Omit<LaneShare, 'inside'>) {
  const lasting = under > 0 ? `, ${formatNumber(under)} still under way` : ''
  return {
    before: before > 0 ? `${formatNumber(before)} before${lasting}` : null,
    after: after > 0 ? `${formatNumber(after)} after` : null,
  }
}

const STEP_WORDS: Readonly<Record<Step, string>> = {
  day: 'a day',
  week: 'a week, from Monday',
  month: 'a month',
  quarter: 'three months',
  year: 'a year',
  decade: 'ten years',
  century: 'a hundred years',
}

/** What a bar stands for. @param most events that the top line of each lane stands for */
export function scaleInWords(step: Step, most: number): string {
  return `Each bar is ${STEP_WORDS[step]}; the line at the top of each lane is ${eventsInWords(most)}.`
}

/** "3 Sept 2023 to 11 Sept 2023" */
export function daysInWords(first: number, last: number): string {
  return `${formatDay(toIsoDay(first))} to ${formatDay(toIsoDay(last))}`
}

/** The days that a window shows. @param width px */
export function windowInWords({ from, perDay }: CrowdWindow, width: number): string {
  return daysInWords(Math.floor(from), Math.ceil(from + width / perDay) - 1)
}

/** "10 Sept 2023: 312 events" */
export function dayInWords(day: number, count: number): string {
  return `${formatDay(toIsoDay(day))}: ${eventsInWords(count)}`
}

/** The drawing in a sentence: how many events, and the year in which most begin. */
export function readCrowd(columns: EventColumns, left: Int32Array): string {
  const places = left.subarray(0, countDated(left, columns))
  const words = eventsInWords(left.length)
  const first = columns.from[places[0] ?? 0] ?? 0
  const last = columns.from[places.at(-1) ?? 0] ?? 0
  const edges = stepEdges('year', first, last)
  const bins = binLane({ places }, columns, edges)
  const counts = edges.slice(0, -1).map((_, bin) => countBin(bins, bin))
  const most = Math.max(...counts)
  // No year stands out where several have as many, or where there is but one.
  if (counts.length < 2 || counts.filter((count) => count === most).length > 1) return `${words}.`
  const busiest = nameStep('year', edges[counts.indexOf(most)] ?? first)
  return `${words}; more begin in ${busiest} (${formatNumber(most)}) than in any other year.`
}
