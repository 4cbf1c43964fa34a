import type { LaneLayout } from './timeline-model.ts'

/** A mark as the arrow keys meet it. */
export interface Stop {
  /** Lane and event, with `/plan` for the hollow mark of an earlier plan. */
  readonly key: string
  readonly x: number
}

/** The name of an event's mark in a lane. */
export function stopOf(lane: string, event: string): string {
  return `${lane}/${event}`
}

/** The name of the hollow mark of its earlier plan. */
export function planStop(stop: string): string {
  return `${stop}/plan`
}

export function isPlanStop(stop: string): boolean {
  return stop.endsWith('/plan')
}

/** Id of the event that a stop stands for. */
export function eventOf(stop: string): string {
  return stop.split('/')[1] ?? ''
}

/** The marks of each lane that has any, in the order of time. */
export function listStops(
  lanes: readonly Pick<LaneLayout, 'key' | 'placed'>[],
): readonly (readonly Stop[])[] {
  return lanes
    .map((lane) =>
      lane.placed.flatMap(({ mark, planX, x0 }): Stop[] => {
        const key = stopOf(lane.key, mark.record.id)
        const own = { key, x: x0 }
        return planX === null ? [own] : [{ key: planStop(key), x: planX }, own]
      }),
    )
    .filter((stops) => stops.length > 0)
}

export type MoveKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

export const MOVE_KEYS: readonly MoveKey[] = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]

/**
 * The mark that a key leads to: left and right along a lane, up and down to the nearest mark of the next
 * lane, Home and End to the ends of the lane. At an edge it stays.
 */
export function moveStop(
  lanes: readonly (readonly Stop[])[],
  current: string,
  key: MoveKey,
): string {
  const row = lanes.findIndex((stops) => stops.some((stop) => stop.key === current))
  const stops = lanes[row]
  if (!stops) return lanes[0]?.[0]?.key ?? current
  const at = stops.findIndex((stop) => stop.key === current)
  const along = (index: number) => stops[Math.min(stops.length - 1, Math.max(0, index))]
  const across = (next: readonly Stop[] | undefined) => {
    const x = stops[at]?.x ?? 0
    return next?.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]
  }
  const target = {
    ArrowLeft: () => along(at - 1),
    ArrowRight: () => along(at + 1),
    ArrowUp: () => across(lanes[row - 1]),
    ArrowDown: () => across(lanes[row + 1]),
    Home: () => along(0),
    End: () => along(stops.length - 1),
  }[key]()
  return target?.key ?? current
}
