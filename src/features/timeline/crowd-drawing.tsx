import { useId, useMemo, useRef } from 'react'
import type { EventColumns } from '#domain/model/event-columns.ts'
import { placeHeadings } from './crowd-axis-model.ts'
import { CrowdGrid, CrowdHeadings, CrowdTicks } from './crowd-axis.tsx'
import { CrowdBarButton } from './crowd-bar-button.tsx'
import {
  BARS_FOOT,
  countSheet,
  cutSheet,
  EDGE_ROW,
  findScale,
  onSheet,
  shapeBars,
  sheetOf,
  type CrowdSheet,
} from './crowd-bars-model.ts'
import { CrowdCard } from './crowd-card.tsx'
import { CrowdEdges } from './crowd-edges.tsx'
import { CrowdHeads } from './crowd-heads.tsx'
import { CrowdLaneMarks } from './crowd-lane-marks.tsx'
import { CrowdLanes } from './crowd-lanes.tsx'
import type { CrowdLane } from './crowd-model.ts'
import { placeLanes, type LaneRoom } from './crowd-rooms-model.ts'
import { stepStart, type Step } from './crowd-step-model.ts'
import type { CrowdPlot } from './crowd-plot-model.ts'
import type { DayRange } from './crowd-window-model.ts'
import { scaleInWords } from './crowd-words-model.ts'
import { EventCard } from './event-card.tsx'
import { px } from './figure-model.ts'
import { eventOf, isPlanStop } from './stops-model.ts'
import { AXIS_HEIGHT } from './timeline-axis.tsx'
import { useBarPointer } from './use-bar-pointer.ts'
import type { CrowdPlace } from './use-crowd-focus.ts'
import type { MarkStage } from './use-crowd-marks.ts'
import { useCrowdMoves } from './use-crowd-moves.ts'
import type { CrowdControl } from './use-crowd-window.ts'
import { useHand } from './use-hand.ts'

/** How far marks and words below the axis may reach over the ends of the plot, px. */
const LEDGE = 18

interface CrowdDrawingProps {
  readonly columns: EventColumns
  readonly lanes: readonly CrowdLane[]
  readonly range: DayRange
  readonly plot: CrowdPlot
  readonly step: Step
  readonly zoom: CrowdControl
  /** Events that have their names. */
  readonly stage: MarkStage | null
  /** Id of the chosen excerpt. */
  readonly chosen: string | null
  readonly open: (bar: CrowdPlace) => void
}

/** A crowd of events across: a lane per partner, bars of counts, and names where events are few. */
export function CrowdDrawing(props: CrowdDrawingProps) {
  const { columns, lanes, range, plot, step, zoom, stage, chosen, open } = props
  const { width, gutter, head, inner, least } = plot
  const frame = useRef<HTMLDivElement>(null)
  const drawing = useRef<SVGSVGElement>(null)
  const cardId = useId()
  const { window } = zoom
  const { perDay } = window

  // What was laid out for another pace or other lanes waits: bars stand for it.
  const marks = stage?.lanes === lanes && stage.layout.perDay === perDay ? stage.layout : null
  const drawn = useMemo(() => marks && { ...marks, keys: new Set(marks.lanes.keys()) }, [marks])
  const { index, shift } = sheetOf(window, range, inner)
  const sheet = useMemo(() => cutSheet(index, perDay, range, inner), [index, perDay, range, inner])
  const counts = useMemo(
    () => countSheet(lanes, columns, sheet, least),
    [lanes, columns, sheet, least],
  )
  const keys = useMemo(() => lanes.map(({ key }) => key), [lanes])
  const most = findScale(counts, keys, drawn, shift, inner)
  const bars = useMemo(() => shapeBars(counts, keys, most, drawn), [counts, keys, most, drawn])
  const { rooms, height } = useMemo(
    () => placeLanes(lanes, stage?.layout ?? null, head),
    [lanes, stage, head],
  )

  const moves = useCrowdMoves({ frame, rooms, columns, step, range, plot, zoom, marks, open })
  const { pointing } = moves
  const findBar = (clientX: number, clientY: number): CrowdPlace | null => {
    const box = drawing.current?.getBoundingClientRect()
    const x = clientX - (box?.left ?? 0) - gutter
    const y = clientY - (box?.top ?? 0)
    const room = rooms.find(({ top, height: own }) => y >= top && y < top + own)
    if (!room || x < 0 || x >= inner) return null
    const first = stepStart(step, Math.floor(window.from + x / perDay))
    return moves.isBar(room, first) ? { key: room.lane.key, day: first } : null
  }
  const pointed = useBarPointer(frame, findBar, open)
  useHand(frame, zoom, gutter)

  const told = pointing ? moves.markOf(eventOf(pointing.stop)) : undefined
  const here = pointed ?? moves.focusedBar
  const hereRoom = rooms.find(({ lane }) => lane.key === here?.key)
  const end = window.from + inner / perDay
  const part = { x: gutter, width: inner }
  const { ticks } = counts
  const headings = placeHeadings(step, window.from, end, inner)

  return (
    <div
      ref={frame}
      role="group"
      aria-label="Timeline of events by partner, counted. Plus and minus zoom, arrow keys move."
      tabIndex={0}
      className="timeline-frame crowd-frame"
      data-zoomed={zoom.canShrink || undefined}
      data-over={pointed ? '' : undefined}
    >
      <div className="timeline-axis">
        <svg
          className="timeline-svg"
          width={width}
          height={AXIS_HEIGHT}
          viewBox={`0 0 ${width} ${AXIS_HEIGHT}`}
          aria-hidden="true"
        >
          <svg {...part} height={AXIS_HEIGHT}>
            <CrowdHeadings headings={headings} width={inner} />
          </svg>
          <svg x={gutter - LEDGE} width={inner + 2 * LEDGE} height={AXIS_HEIGHT}>
            <g transform={`translate(${LEDGE - shift} 0)`}>
              <CrowdTicks
                ticks={ticks}
                first={ticks.findIndex(({ x }) => x >= shift)}
                end={ticks.findLastIndex(({ x }) => x <= shift + inner) + 1}
              />
            </g>
          </svg>
          <path
            d={`M0 ${AXIS_HEIGHT - 0.5}H${width}`}
            className="timeline-hair stroke-hair-strong"
          />
        </svg>
      </div>
      <svg
        ref={drawing}
        className="timeline-svg"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label="Events"
      >
        <CrowdHeads rooms={rooms} plot={plot} most={most} marked={drawn?.keys} />
        <svg {...part} height={height}>
          <CrowdGrid headings={headings} height={height} />
          <g transform={`translate(${-shift} 0)`}>
            {here && hereRoom ? (
              <Ground room={hereRoom} step={step} first={here.day} sheet={sheet} head={head} />
            ) : null}
            <CrowdLanes bars={bars} rooms={rooms} head={head} />
          </g>
        </svg>
        <svg x={gutter - LEDGE} width={inner + 2 * LEDGE} height={height}>
          {rooms.map((room) => {
            const { key } = room.lane
            const marked = marks?.lanes.get(key)
            const first = moves.barOf(room)
            return marks && marked ? (
              <g
                key={key}
                transform={`translate(${LEDGE + (marks.first - window.from) * perDay} 0)`}
              >
                <CrowdLaneMarks
                  room={room}
                  marked={marked}
                  head={head}
                  chosen={chosen}
                  tabStop={moves.tabStops.get(key) ?? null}
                  told={pointing?.stop.startsWith(`${key}/`) ? pointing.stop : null}
                  cardId={cardId}
                />
              </g>
            ) : first === null ? null : (
              <g key={key} transform={`translate(${LEDGE - shift} 0)`}>
                <CrowdBarButton
                  room={room}
                  columns={columns}
                  step={step}
                  first={first}
                  sheet={sheet}
                  seen={{ x0: shift, x1: shift + inner }}
                  head={head}
                  onFocus={moves.onFocusBar}
                  onOpen={moves.openByKey}
                />
              </g>
            )
          })}
        </svg>
        <CrowdEdges
          rooms={rooms}
          columns={columns}
          first={stepStart(step, Math.floor(window.from))}
          end={stepStart(step, Math.ceil(end) - 1, 1)}
          plot={plot}
        />
      </svg>
      {pointing && told ? (
        <EventCard
          id={cardId}
          mark={told}
          asPlan={isPlanStop(pointing.stop)}
          outcome={moves.markOf(told.record.event.outcome ?? '')?.record.text ?? null}
          anchor={pointing.element}
          frame={frame}
        />
      ) : here && hereRoom ? (
        <CrowdCard
          lane={hereRoom.lane}
          columns={columns}
          step={step}
          first={here.day}
          at={{
            x: gutter - shift + middleOf(sheet, here.day, stepStart(step, here.day, 1)),
            y: AXIS_HEIGHT + hereRoom.top + head + BARS_FOOT,
          }}
          frame={frame}
        />
      ) : null}
      <p aria-live="polite" className="sr-only">
        {moves.said}
      </p>
      <p className="mt-2 text-xs text-ink-2">
        {`${scaleInWords(step, most)} An event counts where it begins, in the lane of each of its partners.`}
      </p>
    </div>
  )
}

function middleOf(sheet: CrowdSheet, first: number, end: number): number {
  return (onSheet(sheet, first) + onSheet(sheet, end)) / 2
}

interface GroundProps {
  readonly room: LaneRoom
  readonly step: Step
  /** First day of the bar. */
  readonly first: number
  readonly sheet: CrowdSheet
  readonly head: number
}

/** Below the bar that is pointed at. */
function Ground({ room, step, first, sheet, head }: GroundProps) {
  const x = onSheet(sheet, first)
  return (
    <rect
      x={px(x)}
      y={room.top + head + EDGE_ROW}
      width={px(onSheet(sheet, stepStart(step, first, 1)) - x)}
      height={BARS_FOOT - EDGE_ROW}
      className="crowd-here"
    />
  )
}
