import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { EventColumns } from '#domain/model/event-columns.ts'
import { shareLane } from './crowd-bins-model.ts'
import type { MarkLayout } from './crowd-marks-model.ts'
import type { CrowdLane } from './crowd-model.ts'
import type { CrowdPlot } from './crowd-plot-model.ts'
import type { LaneRoom } from './crowd-rooms-model.ts'
import { stepStart, type Step } from './crowd-step-model.ts'
import { firstBar, moveBar, nearestBar } from './crowd-stops-model.ts'
import { clampWindow, type DayRange } from './crowd-window-model.ts'
import { binInWords } from './crowd-words-model.ts'
import type { LaneKey, TimelineMark } from './mark-model.ts'
import { eventOf, listStops, moveStop, stopOf, type MoveKey } from './stops-model.ts'
import { useCrowdFocus, type CrowdPlace } from './use-crowd-focus.ts'
import { useCrowdKeys } from './use-crowd-keys.ts'
import type { CrowdControl } from './use-crowd-window.ts'
import { usePointing, type Pointing } from './use-pointing.ts'

interface MovesOptions {
  readonly frame: RefObject<HTMLElement | null>
  readonly rooms: readonly LaneRoom[]
  readonly columns: EventColumns
  readonly step: Step
  readonly range: DayRange
  readonly plot: CrowdPlot
  readonly zoom: CrowdControl
  /** What is drawn event by event; null where nothing is. */
  readonly marks: MarkLayout | null
  readonly open: (bar: CrowdPlace) => void
}

interface CrowdMoves {
  /** The event with its name that is pointed at. */
  readonly pointing: Pointing | null
  readonly markOf: (event: string) => TimelineMark | undefined
  /** The mark of each lane at which the Tab key stops. */
  readonly tabStops: ReadonlyMap<LaneKey, string | null>
  /** Where the bar begins that is the button of a lane; null where events have their names instead. */
  readonly barOf: (room: LaneRoom) => number | null
  /** Whether a bar is drawn in a lane from a day on. */
  readonly isBar: (room: LaneRoom, first: number) => boolean
  readonly focusedBar: CrowdPlace | null
  readonly onFocusBar: (bar: CrowdPlace | null) => void
  readonly openByKey: (bar: CrowdPlace) => void
  /** What a key has led to, for those who do not see it. */
  readonly said: string
}

/** How the keyboard goes about a crowd: from lane to lane, from bar to bar and from event to event, and the window follows. */
export function useCrowdMoves(options: MovesOptions): CrowdMoves {
  const { frame, rooms, columns, step, range, plot, zoom, marks, open } = options
  const { window, settled } = zoom
  const days = plot.inner / window.perDay
  const [focusedBar, setFocusedBar] = useState<CrowdPlace | null>(null)
  const [said, setSaid] = useState('')

  const placedIn = (key: LaneKey) => marks?.lanes.get(key)?.placed
  const isMarked = (key: LaneKey, day: number) =>
    marks !== null && marks.lanes.has(key) && day >= marks.first && day < marks.end
  const markOf = (event: string) =>
    rooms
      .flatMap(({ lane }) => placedIn(lane.key) ?? [])
      .find(({ mark }) => mark.record.id === event)?.mark

  const find = ({ key, day }: CrowdPlace): HTMLElement | null => {
    const placed = placedIn(key)
    if (!placed) return frame.current?.querySelector<HTMLElement>(`[data-bar="${key}"]`) ?? null
    if (!isMarked(key, day)) return null
    const [nearest] = placed.toSorted(
      (a, b) => Math.abs(a.mark.from - day) - Math.abs(b.mark.from - day),
    )
    return nearest ? findLink(frame.current, stopOf(key, nearest.mark.record.id)) : null
  }
  const focus = useCrowdFocus(frame, find)

  const isSeen = (first: number, end: number) => first < window.from + days && end > window.from
  /** Moves the window no further than needed to show a stretch. */
  const reveal = (first: number, end: number) => {
    if (first >= window.from && end <= window.from + days) return
    const aside = first < window.from ? 0.2 : 0.8
    const wanted = { from: (first + end) / 2 - aside * days, perDay: window.perDay }
    zoom.glideTo(clampWindow(wanted, range, plot.inner))
  }
  const goTo = ({ lane }: LaneRoom, first: number) => {
    const end = stepStart(step, first, 1)
    focus.go({ key: lane.key, day: first })
    reveal(first, end)
  }
  const goAcross = (key: LaneKey, day: number, by: number) => {
    const drawn = rooms.filter(({ note }) => note === null)
    const next = drawn[drawn.findIndex(({ lane }) => lane.key === key) + by]
    const first = next && nearestBar(next.lane, columns, step, day)
    if (!next || first === null || first === undefined) return
    // What is out of sight stays there until it is opened.
    if (isSeen(first, stepStart(step, first, 1))) goTo(next, first)
    else focus.go({ key: next.lane.key, day: first })
  }
  /** Goes along a lane from a stretch, to whatever begins outside of it. */
  const goAlong = (key: LaneKey, first: number, end: number, move: MoveKey) => {
    if (move === 'ArrowUp') goAcross(key, first, -1)
    else if (move === 'ArrowDown') goAcross(key, first, 1)
    else {
      const room = rooms.find(({ lane }) => lane.key === key)
      const from = move === 'ArrowRight' ? end - 1 : first
      if (room) goTo(room, moveBar(room.lane, columns, step, stepStart(step, from), move))
    }
  }

  const stops = useMemo(
    () =>
      new Map(
        [...(marks?.lanes ?? [])].map(([key, { placed }]) => [
          key,
          listStops([{ key, placed }]).flat(),
        ]),
      ),
    [marks],
  )
  const { pointing, lastFocus, forget } = usePointing(frame, (stop) => {
    const mark = markOf(eventOf(stop))
    const lane = rooms.find(({ lane: { key } }) => stop.startsWith(`${key}/`))?.lane
    if (!mark || !lane) return
    const day = Math.max(mark.from, marks?.first ?? mark.from)
    focus.arrive({ key: lane.key, day })
    reveal(day, day + 1)
  })
  const moveMark = (stop: string, move: MoveKey) => {
    const key = rooms.find((room) => stop.startsWith(`${room.lane.key}/`))?.lane.key
    if (!key || !marks) return
    const next = moveStop([stops.get(key) ?? []], stop, move)
    const aside = move === 'ArrowLeft' || move === 'ArrowRight'
    if (aside && next !== stop) findLink(frame.current, next)?.focus()
    else {
      const day = markOf(eventOf(stop))?.from ?? marks.first
      const across = move === 'ArrowUp' || move === 'ArrowDown'
      goAlong(key, across ? day : marks.first, marks.end, move)
    }
  }

  const tabStops = useMemo(() => {
    const x0 = (settled.from - (marks?.first ?? 0)) * settled.perDay
    return new Map(
      [...stops].map(([key, own]) => {
        const last = own.find((stop) => stop.key === lastFocus)
        const seen = own.find(({ x }) => x >= x0 && x <= x0 + plot.inner)
        return [key, (last ?? seen ?? own[0])?.key ?? null]
      }),
    )
  }, [stops, lastFocus, settled, marks, plot.inner])

  const barOf = ({ lane, note }: LaneRoom): number | null => {
    if (note !== null || placedIn(lane.key)) return null
    const { place } = focus
    const own = place?.key === lane.key ? place.day : null
    const moving = settled !== window
    const seen = own !== null && own < window.from + days && own >= window.from - 1
    if (own !== null && (moving || seen)) return nearestBar(lane, columns, step, own)
    return firstBar(lane, columns, step, settled.from, settled.from + plot.inner / settled.perDay)
  }
  const onFocusBar = (bar: CrowdPlace | null) => {
    setFocusedBar(bar)
    if (bar) focus.arrive(bar)
  }
  const escape = () => {
    const any = pointing !== null || focusedBar !== null
    forget()
    setFocusedBar(null)
    return any
  }
  useCrowdKeys(frame, {
    zoom,
    width: plot.inner,
    moveBar: (key, move) => {
      const room = rooms.find(({ lane }) => lane.key === key)
      const first = room ? barOf(room) : null
      if (first !== null) goAlong(key, first, stepStart(step, first, 1), move)
    },
    moveMark,
    escape,
  })

  const inFocus = focusedBar && rooms.find(({ lane }) => lane.key === focusedBar.key)
  const barInFocus = inFocus ? barOf(inFocus) : null
  const words =
    inFocus && barInFocus !== null && settled === window && focus.place?.key === inFocus.lane.key
      ? barWords(inFocus.lane, columns, step, barInFocus)
      : null
  // The bar that takes the focus tells itself; what it becomes under the focus, or gives it to in its lane, is told.
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (focusedBar === null) before.current = null
    if (words === null) return
    if (before.current !== null) setSaid(words)
    before.current = words
  }, [words, focusedBar])

  return {
    pointing,
    markOf,
    tabStops,
    barOf,
    isBar: ({ lane, note }, first) =>
      note === null &&
      !isMarked(lane.key, first) &&
      shareLane(lane, columns, first, stepStart(step, first, 1)).inside.length > 0,
    focusedBar:
      inFocus && barInFocus !== null && isSeen(barInFocus, stepStart(step, barInFocus, 1))
        ? { key: inFocus.lane.key, day: barInFocus }
        : null,
    onFocusBar,
    openByKey: (bar) => {
      focus.arrive(bar)
      const end = stepStart(step, bar.day, 1)
      if (isSeen(bar.day, end)) open(bar)
      else reveal(bar.day, end)
    },
    said,
  }
}

function barWords(lane: CrowdLane, columns: EventColumns, step: Step, first: number): string {
  const { inside } = shareLane(lane, columns, first, stepStart(step, first, 1))
  return binInWords(step, first, inside.length, lane)
}

function findLink(frame: Element | null, stop: string): HTMLElement | null {
  return frame?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(stop)}"] a`) ?? null
}
