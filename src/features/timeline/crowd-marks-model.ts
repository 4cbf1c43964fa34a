import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import type { EventColumns } from '#domain/model/event-columns.ts'
import { shareLane } from './crowd-bins-model.ts'
import type { CrowdLane } from './crowd-model.ts'
import type { CrowdWindow } from './crowd-window-model.ts'
import { linkPlans, type PlanLink } from './link-model.ts'
import { compareMarks, toMark, type LaneKey, type TimelineMark } from './mark-model.ts'
import { placeMarks, standsOf, type PlacedMark } from './place-model.ts'
import type { Scale } from './scale-model.ts'
import { fitMarks } from './window-model.ts'

/** A lane that is drawn event by event, with the events: first those that began earlier and last until then. */
interface PlannedLane {
  readonly key: LaneKey
  readonly places: readonly number[]
}

/** A stretch of time with the lanes in which it holds so few events that each can have its name. */
export interface MarkPlan {
  /** First day, and the day after the last, as day numbers. */
  readonly first: number
  readonly end: number
  readonly lanes: readonly PlannedLane[]
}

/** Of a plot that is that wide, in px, for each mark and its label. */
const ROOM = 28
const MOST = 30
const LEAST = 10
/** A lane that would be higher keeps its bars: ten rows, in px. */
const HIGHEST = 240

/** Finds the lanes that can be drawn event by event. @param width of the window, px */
export function planMarks(
  lanes: readonly CrowdLane[],
  columns: EventColumns,
  { first, end }: Pick<MarkPlan, 'first' | 'end'>,
  width: number,
): MarkPlan {
  const most = Math.max(LEAST, Math.min(MOST, Math.round(width / ROOM)))
  return {
    first,
    end,
    lanes: lanes.flatMap((lane): readonly PlannedLane[] => {
      const { inside, before, under } = shareLane(lane, columns, first, end)
      const lasting =
        inside.length + under > most
          ? []
          : lane.places.subarray(0, before).filter((place) => (columns.to[place] ?? 0) >= first)
      const places = [...lasting, ...inside]
      return places.length > 0 && places.length <= most ? [{ key: lane.key, places }] : []
    }),
  }
}

/** The events of a lane in their places. */
export interface MarkedLane {
  /** In the order of time; px from the left edge of the stretch. */
  readonly placed: readonly PlacedMark[]
  readonly links: readonly PlanLink[]
  readonly height: number
}

/** A stretch of time drawn event by event in some lanes. */
export interface MarkLayout extends Pick<MarkPlan, 'first' | 'end'> {
  /** Px that a day takes. */
  readonly perDay: number
  readonly lanes: ReadonlyMap<LaneKey, MarkedLane>
}

/**
 * Lays out the events that were planned to have their names, with words that the window does not cut.
 * @param width of the window, px
 * @param recordOf the record at a place
 */
export function layOutMarks(
  { first, end, lanes }: MarkPlan,
  { from, perDay }: CrowdWindow,
  width: number,
  recordOf: (place: number) => EventRecord | undefined,
): MarkLayout {
  const scale = straightScale(first, end, perDay)
  const x0 = (from - first) * perDay
  const fit = (placed: readonly PlacedMark[]) =>
    fitMarks(placed, { x0, x1: x0 + width }, standsOf(scale))
  const laid = lanes.flatMap(({ key, places }): readonly [LaneKey, MarkedLane][] => {
    const marks = places.flatMap((place): readonly TimelineMark[] => {
      const record = recordOf(place)
      const mark = record ? toMark(record) : null
      return mark ? [withoutFarPlan(mark, first, end)] : []
    })
    const { placed, height } = placeMarks(marks, scale, width / 2)
    if (marks.length < places.length || height > HIGHEST) return []
    const inOrder = placed.toSorted((a, b) => compareMarks(a.mark, b.mark))
    return [[key, { placed: fit(inOrder), links: linkPlans(placed), height }]]
  })
  return { first, end, perDay, lanes: new Map(laid) }
}

/** An axis of one pace. Days beyond its ends are drawn at the ends. */
export function straightScale(first: number, end: number, perDay: number): Scale {
  const width = (end - first) * perDay
  return {
    width,
    cells: [
      {
        kind: 'days',
        from: first,
        to: end - 1,
        load: 0,
        points: 0,
        speaks: false,
        zone: null,
        x0: 0,
        x1: width,
      },
    ],
    xOf: (day) => within((day - first) * perDay, width),
    dayAt: (x) => first + within(x, width) / perDay,
  }
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}

/** The hollow mark of an earlier plan has its place only within the stretch. */
function withoutFarPlan(mark: TimelineMark, first: number, end: number): TimelineMark {
  const day = mark.plan?.day ?? first
  return day >= first && day < end ? mark : { ...mark, plan: null }
}
