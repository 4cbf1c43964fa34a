import type { EventColumns } from '#domain/model/event-columns.ts'
import { findStart, type CrowdLane } from './crowd-model.ts'
import { stepStart, type Step } from './crowd-step-model.ts'
import type { MoveKey } from './stops-model.ts'

type Way = Extract<MoveKey, 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'>

/**
 * The bar that a key leads to along a lane, wherever it stands: the next one to either side in which anything begins, or the
 * first or the last of all.
 * @param first where the present bar begins, a day number
 * @returns where that bar begins; the same where there is none
 */
export function moveBar(
  { places }: Pick<CrowdLane, 'places'>,
  { from }: Pick<EventColumns, 'from'>,
  step: Step,
  first: number,
  way: Way,
): number {
  const dayOf = (place: number) => from[place] ?? 0
  const end = stepStart(step, first, 1)
  const target = {
    ArrowLeft: () => places[findStart(places, (place) => dayOf(place) >= first) - 1],
    ArrowRight: () => places[findStart(places, (place) => dayOf(place) >= end)],
    Home: () => places[0],
    End: () => places.at(-1),
  }[way]()
  return target === undefined ? first : stepStart(step, dayOf(target))
}

/**
 * The bar of a lane that is nearest to a day; null where nothing of the lane has a date.
 * @returns where it begins, a day number
 */
export function nearestBar(
  { places }: Pick<CrowdLane, 'places'>,
  { from }: Pick<EventColumns, 'from'>,
  step: Step,
  day: number,
): number | null {
  const dayOf = (place: number | undefined) => (place === undefined ? null : (from[place] ?? 0))
  // Something of the day's own bar will do.
  const start = stepStart(step, Math.floor(day))
  const at = findStart(places, (place) => (from[place] ?? 0) >= start)
  const after = dayOf(places[at])
  const before = dayOf(places[at - 1])
  if (after === null) return before === null ? null : stepStart(step, before)
  if (before === null || after < stepStart(step, start, 1) || after - day < day - before) {
    return stepStart(step, after)
  }
  return stepStart(step, before)
}

/**
 * The first bar of a lane in a window, else the nearest to it; null where nothing of the lane has a date.
 * @param from day number at the window's left edge, @param to at its right edge
 */
export function firstBar(
  lane: Pick<CrowdLane, 'places'>,
  columns: Pick<EventColumns, 'from'>,
  step: Step,
  from: number,
  to: number,
): number | null {
  const before = stepStart(step, Math.floor(from)) - 1
  const first = moveBar(lane, columns, step, stepStart(step, before), 'ArrowRight')
  return first > before && first < to ? first : nearestBar(lane, columns, step, (from + to) / 2)
}
