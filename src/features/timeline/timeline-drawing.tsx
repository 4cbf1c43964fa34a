import { useDeferredValue, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { TextButton } from '#ui/text-button.tsx'
import { toIsoDay } from '#domain/dates/day-number.ts'
import { formatDay } from '#domain/dates/format-date.ts'
import { EventCard } from './event-card.tsx'
import { LanesGround } from './lanes-ground.tsx'
import { PUBLICATION_ROW, PublicationMarks } from './publication-marks.tsx'
import { listStops, MOVE_KEYS, moveStop } from './stops-model.ts'
import { AXIS_HEIGHT, TimelineAxis } from './timeline-axis.tsx'
import { TimelineLanes } from './timeline-lanes.tsx'
import { layOutTimeline, type TimelineLayout, type TimelineView } from './timeline-model.ts'
import { useHand } from './use-hand.ts'
import { useWidth } from './use-width.ts'
import { useZoom } from './use-zoom.ts'

/** Width on a desk of 1440 px; the server draws for it, so that nothing moves there. */
const DESK_WIDTH = 944
/** Room for the lanes' names, and beside the plot for a mark at its edge, on the right with its stub. */
const GUTTER = 94
const EDGE = 10
const RIGHT_EDGE = 26
/** How far one press zooms. */
const STEP = 1.6

interface TimelineDrawingProps {
  readonly view: TimelineView
  /** Id of the chosen excerpt. */
  readonly chosen: string | null
}

/** The timeline across: articles on top, a broken axis, a lane per partner. */
export function TimelineDrawing({ view, chosen }: TimelineDrawingProps) {
  const frame = useRef<HTMLDivElement>(null)
  const hatch = useId()
  const cardId = useId()
  const width = useWidth(frame, DESK_WIDTH)
  const plot = width - GUTTER - EDGE - RIGHT_EDGE
  const zoom = useZoom(view.cells, plot)
  useHand(frame, zoom, GUTTER + EDGE)
  const listening = useListening()
  const [lastStop, setLastStop] = useState<string | null>(null)
  const [told, setTold] = useState<{ readonly stop: string; readonly anchor: Element } | null>(null)

  const whole = useMemo(() => layOutTimeline(view, plot), [view, plot])
  const factor = useDeferredValue(zoom.factor)
  const layout = useMemo(
    () =>
      factor === 1
        ? whole
        : layOutTimeline(view, plot * factor, whole.lanes.map(({ height }) => height)),
    [view, plot, factor, whole],
  )
  const stops = useMemo(() => listStops(layout.lanes), [layout])
  const tabStop =
    stops.flat().find(({ key }) => key === lastStop)?.key ?? stops[0]?.[0]?.key ?? null

  const rows = 1 + Math.max(0, ...layout.publications.map(({ row }) => row))
  const publicationsHeight = Math.max(2, rows) * PUBLICATION_ROW
  const window_ = { x: GUTTER, width: width - GUTTER }
  const shift = `translate(${EDGE - zoom.left} 0)`
  const mark = told && view.marks.find(({ record }) => told.stop.split('/')[1] === record.id)

  const tell = (target: EventTarget) => {
    const anchor = target instanceof Element ? target.closest('[data-stop]') : null
    const stop = anchor?.getAttribute('data-stop')
    if (anchor && stop) setTold({ stop, anchor })
    return stop ?? null
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape' && told) {
      event.preventDefault()
      setTold(null)
      return
    }
    const stop =
      event.target instanceof Element ? event.target.closest('[data-stop]')?.getAttribute('data-stop') : null
    const action = stop ? marksKey(event.key, stop) : plotKey(event.key)
    if (action) {
      event.preventDefault()
      action()
    }
  }
  const zoomKey = (key: string): (() => void) | null => {
    if (key === '+' || key === '=') return () => zoom.zoomBy(STEP)
    if (key === '-' || key === '_') return () => zoom.zoomBy(1 / STEP)
    return key === '0' ? zoom.reset : null
  }
  const plotKey = (key: string): (() => void) | null => {
    if (key === 'ArrowLeft') return () => zoom.panBy(-plot / 6)
    if (key === 'ArrowRight') return () => zoom.panBy(plot / 6)
    if (key === 'Home') return () => zoom.panBy(-Infinity)
    if (key === 'End') return () => zoom.panBy(Infinity)
    return zoomKey(key)
  }
  const marksKey = (key: string, stop: string): (() => void) | null => {
    const move = MOVE_KEYS.find((known) => known === key)
    if (!move) return zoomKey(key)
    return () => {
      const next = moveStop(stops, stop, move)
      frame.current?.querySelector<SVGElement>(`[data-stop="${CSS.escape(next)}"] a`)?.focus()
    }
  }

  return (
    <div className="relative">
      <div className="absolute top-0 left-0 z-1 flex items-center gap-x-1">
        <ZoomButton name="Zoom in" able={zoom.canGrow} onPress={() => zoom.zoomBy(STEP)}>
          +
        </ZoomButton>
        <ZoomButton name="Zoom out" able={zoom.canShrink} onPress={() => zoom.zoomBy(1 / STEP)}>
          −
        </ZoomButton>
        <ZoomButton name="Show the whole" able={zoom.canShrink} onPress={zoom.reset}>
          Whole
        </ZoomButton>
        <p aria-live="polite" className="ml-2 text-xs text-ink-3">
          {zoom.factor > 1 ? seenWords(layout, zoom.left, plot) : null}
        </p>
      </div>
      <div
        ref={frame}
        role="group"
        aria-label="Timeline of events by partner"
        tabIndex={0}
        className="timeline-frame"
        data-zoomed={zoom.canShrink || undefined}
        onKeyDown={onKeyDown}
        onPointerOver={(event) => {
          if (event.pointerType !== 'touch' && !tell(event.target)) setTold(null)
        }}
        onPointerLeave={() => setTold(null)}
        onFocus={(event) => {
          const stop = tell(event.target)
          if (!stop) return
          setLastStop(stop)
          const x = stops.flat().find(({ key }) => key === stop)?.x ?? 0
          zoom.reveal(x - 12, x + 12)
        }}
        onBlur={() => setTold(null)}
      >
        <svg className="timeline-svg" width={width} height={publicationsHeight} role="group" aria-label="Articles by day of publication">
          <text x={0} y={publicationsHeight - 20} className="timeline-bold">
            Articles
          </text>
          <text x={0} y={publicationsHeight - 5} className="timeline-quiet">
            published
          </text>
          <svg {...window_} height={publicationsHeight}>
            <g transform={shift}>
              <PublicationMarks marks={layout.publications} height={publicationsHeight} />
            </g>
          </svg>
        </svg>
        <div className="timeline-axis">
          <svg className="timeline-svg" width={width} height={AXIS_HEIGHT} aria-hidden="true">
            <svg {...window_} height={AXIS_HEIGHT}>
              <g transform={shift}>
                <TimelineAxis {...layout} />
              </g>
            </svg>
            <path d={`M0 ${AXIS_HEIGHT - 0.5}H${width}`} className="timeline-hair stroke-hair-strong" />
          </svg>
        </div>
        <svg className="timeline-svg" width={width} height={layout.height} role="group" aria-label="Events">
          <defs>
            <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V8" className="stroke-hatch" strokeWidth={1.5} />
            </pattern>
          </defs>
          <svg {...window_} height={layout.height}>
            <g transform={shift}>
              <LanesGround layout={layout} hatch={hatch} />
            </g>
          </svg>
          {layout.lanes.map((lane) => (
            <g key={lane.key} data-partner={lane.key} transform={`translate(0 ${lane.top})`}>
              {lane.silent ? (
                <rect x={GUTTER} y={1} width={width - GUTTER} height={lane.height - 2} fill={`url(#${hatch})`} />
              ) : null}
              <text y={20} className="timeline-lane-name">
                {lane.name}
              </text>
              {lane.note === null ? (
                <text className="timeline-quiet">
                  <tspan x={0} y={37}>
                    {lane.count}
                  </tspan>
                  {lane.undated ? (
                    <tspan x={0} y={52}>
                      {lane.undated}
                    </tspan>
                  ) : null}
                </text>
              ) : (
                <>
                  <rect x={GUTTER + EDGE - 4} y={8} width={lane.note.length * 6.1 + 8} height={18} className="fill-paper" />
                  <text x={GUTTER + EDGE} y={20} className="timeline-words">
                    {lane.note}
                  </text>
                </>
              )}
              <path d={`M0 ${lane.height - 0.5}H${width}`} className="timeline-hair" />
            </g>
          ))}
          <svg {...window_} height={layout.height}>
            <g transform={shift}>
              <TimelineLanes
                lanes={layout.lanes}
                chosen={chosen}
                tabStop={listening ? tabStop : null}
                told={told?.stop ?? null}
                cardId={cardId}
              />
            </g>
          </svg>
        </svg>
        {told && mark ? (
          <EventCard
            id={cardId}
            mark={mark}
            asPlan={told.stop.endsWith('/plan')}
            outcome={outcomeOf(view, mark.record.event.outcome)}
            anchor={told.anchor}
            frame={frame}
          />
        ) : null}
      </div>
    </div>
  )
}

interface ZoomButtonProps {
  readonly name: string
  readonly able: boolean
  readonly onPress: () => void
  readonly children: string
}

/** Keeps the focus when it can do no more, so that a reader at the limit is not thrown out. */
function ZoomButton({ name, able, onPress, children }: ZoomButtonProps) {
  return (
    <TextButton
      aria-label={name}
      aria-disabled={!able}
      onClick={able ? onPress : undefined}
      className="min-w-7 justify-center border border-hair-strong aria-disabled:cursor-default aria-disabled:border-hair aria-disabled:text-ink-3 aria-disabled:no-underline"
    >
      {children}
    </TextButton>
  )
}

function outcomeOf(view: TimelineView, id: string | null): string | null {
  return view.marks.find(({ record }) => record.id === id)?.record.text ?? null
}

/** "Zoomed 2.3 times: 3 Sept 2023 to 11 Sept 2023" */
function seenWords({ scale }: TimelineLayout, left: number, width: number): string {
  const day = (x: number) => formatDay(toIsoDay(Math.floor(scale.dayAt(x))))
  const factor = (scale.width / width).toFixed(1)
  return `Zoomed ${factor} times: ${day(left)} to ${day(left + width - 1)}`
}

/** Whether the page answers keys yet: until then each mark is a stop of the Tab key. */
function useListening(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}
