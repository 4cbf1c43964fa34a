import type { EventColumns } from '#domain/model/event-columns.ts'
import { findStart, type CrowdLane } from './crowd-model.ts'

/** Some of a lane's places by the stretch of time in which each begins. */
export interface LaneBins {
  /** Where stretches begin, and where the last ends: day numbers. */
  readonly edges: readonly number[]
  /** For each edge the index in the lane's places of the first event that begins on it or later. */
  readonly starts: readonly number[]
}

/** Counts a lane by stretches: an event is counted where it begins, however long it lasts. */
export function binLane(
  { places }: Pick<CrowdLane, 'places'>,
  { from }: Pick<EventColumns, 'from'>,
  edges: readonly number[],
): LaneBins {
  return {
    edges,
    starts: edges.map((edge) => findStart(places, (place) => (from[place] ?? 0) >= edge)),
  }
}

/** How many begin in a stretch. */
export function countBin({ starts }: LaneBins, bin: number): number {
  return (starts[bin + 1] ?? 0) - (starts[bin] ?? 0)
}

/** How a lane's events stand to a stretch of time: none is left out. */
export interface LaneShare {
  /** Places of those that begin in it. */
  readonly inside: Int32Array
  /** How many begin before it, and after it. */
  readonly before: number
  readonly after: number
  /** How many of those that begin before it last until it begins, or longer. */
  readonly under: number
}

/** @param first day number, @param end day number after the last */
export function shareLane(
  { places }: Pick<CrowdLane, 'places'>,
  { from, to }: Pick<EventColumns, 'from' | 'to'>,
  first: number,
  end: number,
): LaneShare {
  const before = findStart(places, (place) => (from[place] ?? 0) >= first)
  const stop = findStart(places, (place) => (from[place] ?? 0) >= end)
  let under = 0
  for (let i = 0; i < before; i += 1) {
    if ((to[places[i] ?? 0] ?? 0) >= first) under += 1
  }
  return { inside: places.subarray(before, stop), before, after: places.length - stop, under }
}

/** What lanes may stand for, by first digits. */
const FIRST_DIGITS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10]

/**
 * The height of lanes as a number of events: a round one, so that it seldom changes while the reader moves.
 * @param largest what has to fit
 */
export function roundUp(largest: number): number {
  let zeros = 1
  while (zeros * 10 < largest) zeros *= 10
  const digits = FIRST_DIGITS.find((first) => first * zeros >= largest) ?? 10
  return Math.ceil(digits * zeros)
}
