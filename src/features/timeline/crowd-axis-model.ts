import { toIsoDay, weekdayOf } from '#domain/dates/day-number.ts'
import { headingNames, tickNames } from './crowd-name-model.ts'
import { stepEdges, type Step } from './crowd-step-model.ts'
import { measureText } from './label-model.ts'

/** Words below the axis, in the middle of their stretch. */
export interface CrowdTick {
  readonly x: number
  readonly text: string
}

/** A longer stretch, with its heading as far as there is room. */
export interface CrowdHeading {
  readonly from: number
  readonly x0: number
  readonly x1: number
  readonly text: string | null
  /** Where the words begin: they stay in sight while their stretch passes. */
  readonly textX: number
}

/** What a step's stretches are read together as; the names of decades and centuries say it themselves. */
const ABOVE: Readonly<Partial<Record<Step, Step>>> = {
  day: 'month',
  week: 'month',
  month: 'year',
  quarter: 'year',
  year: 'decade',
}

/** Between neighbours, in px. */
const TICK_GAP = 4
const HEADING_INSET = 4

/**
 * Names stretches where there is room for all of them, in the longest words for which there is; else every second, fifth or
 * tenth year, or Mondays only.
 * @param edges where stretches begin and where the last ends, day numbers
 * @param xOf px of a day
 */
export function placeTicks(
  step: Step,
  edges: readonly number[],
  xOf: (day: number) => number,
): readonly CrowdTick[] {
  const stretches = edges.slice(0, -1).map((from, i) => {
    const x0 = xOf(from)
    const x1 = xOf(edges[i + 1] ?? from)
    return { from, x: (x0 + x1) / 2, width: x1 - x0, names: tickNames(step, from) }
  })
  const [first] = stretches
  if (!first) return []
  for (const every of everyOf(step)) {
    for (const form of first.names.keys()) {
      const named = stretches.filter(({ from }) => isEvery(step, from, every))
      const fits = named.every(
        ({ names, width }) => measureText(names[form] ?? '') + TICK_GAP <= width * every,
      )
      if (fits) return named.map(({ x, names }) => ({ x, text: names[form] ?? '' }))
    }
  }
  return []
}

/** How many stretches may share a name: only where a reader counts on from it without thinking. */
function everyOf(step: Step): readonly number[] {
  if (step === 'year') return [1, 2, 5, 10]
  return step === 'day' ? [1, 7] : [1]
}

function isEvery(step: Step, from: number, every: number): boolean {
  if (step === 'day') return every === 1 || weekdayOf(from) === 0
  return step !== 'year' || Number(toIsoDay(from).slice(0, 4)) % every === 0
}

/**
 * The headings over a window on the axis, as long as there is room for all of them; else only those have their year that
 * begin it or stand first.
 * @param from day number at the window's left edge, with its fraction, @param to at its right edge
 * @param width of the window, px
 */
export function placeHeadings(
  step: Step,
  from: number,
  to: number,
  width: number,
): readonly CrowdHeading[] {
  const above = ABOVE[step]
  if (!above) return []
  const perDay = width / (to - from)
  const edges = stepEdges(above, Math.floor(from), Math.ceil(to) - 1)
  const stretches = edges.slice(0, -1).map((start, i) => {
    const x0 = (start - from) * perDay
    const x1 = ((edges[i + 1] ?? start) - from) * perDay
    const [long = '', short = long] = headingNames(above, start)
    return { from: start, x0, x1, long, short, textX: Math.max(0, x0) + HEADING_INSET }
  })
  const allLong = stretches.every(({ x0, x1, long }) => hasRoom(long, x1 - x0 - HEADING_INSET))
  return stretches.map(({ long, short, ...place }, i) => {
    const room = Math.min(width, place.x1) - place.textX
    const named = allLong || i === 0 || isFirstOfYear(place.from) ? [long, short] : [short]
    const text = named.find((name) => hasRoom(name, room))
    return { ...place, text: text ?? null }
  })
}

function hasRoom(heading: string, room: number): boolean {
  return measureText(heading, true) + HEADING_INSET <= room
}

function isFirstOfYear(day: number): boolean {
  return toIsoDay(day).endsWith('-01-01')
}
