import { useDeferredValue, useEffect, useId, useMemo, useRef } from 'react'
import { LatePart, partCode, useWarmCode } from '#ui/late-part.tsx'
import { useCorpus } from '#data/corpus-query.ts'
import { useAlive } from '#ui/use-alive.ts'
import { useAddress } from '#url/use-address.ts'
import { HEAD_ROW, LaneHeads } from './lane-heads.tsx'
import { LaneSigns } from './lane-signs.tsx'
import { LanesGround } from './lanes-ground.tsx'
import { PUBLICATION_ROW, PublicationMarks } from './publication-marks.tsx'
import { eventOf, isPlanStop, listStops } from './stops-model.ts'
import { AXIS_HEIGHT, TimelineAxis } from './timeline-axis.tsx'
import { TimelineLanes } from './timeline-lanes.tsx'
import { layOutTimeline, type TimelineLayout, type TimelineView } from './timeline-model.ts'
import { READING_ID } from './timeline-reading.tsx'
import { useHand } from './use-hand.ts'
import { useKeys } from './use-keys.ts'
import { useTimelineView, type TimelineScope } from './use-timeline-view.ts'
import { usePointing } from './use-pointing.ts'
import { useWidth } from './use-width.ts'
import { useZoom, type ZoomControl } from './use-zoom.ts'
import { fitToWindow } from './window-model.ts'
import { seenWords, ZoomBar } from './zoom-bar.tsx'

/** Width on a desk of 1440 px; the server draws for it, so that nothing moves there. */
const DESK_WIDTH = 944
/** Room for the lanes' names, and beside the plot for a mark at its edge, on the right with its stub. */
const GUTTER = 94
/** A narrower drawing has the lanes' names above their marks. */
const NARROW = 560
const EDGE = 10
const RIGHT_EDGE = 26
/** Room for the buttons of the zoom, as high as a finger needs them, above the name of the row of articles. */
const BESIDE_BUTTONS = 80

/** Nothing is pointed at in the first view. */
const CARD = partCode('the card', () => import('./event-card.tsx'))

/** The timeline across: articles on top, a broken axis, a lane per partner; nothing where no mark is left. */
export function TimelineDrawing({ scope }: TimelineScope) {
  const view = useTimelineView(scope)
  const chosen = useAddress().address.excerpt
  return view.marks.length > 0 ? <Drawing view={view} chosen={chosen} /> : null
}

interface DrawingProps {
  readonly view: TimelineView
  /** Id of the chosen excerpt. */
  readonly chosen: string | null
}

function Drawing({ view, chosen }: DrawingProps) {
  const frame = useRef<HTMLDivElement>(null)
  const hatch = useId()
  const cardId = useId()
  const { recordById } = useCorpus()
  useWarmCode(CARD)
  const width = useWidth(frame, DESK_WIDTH)
  const gutter = width < NARROW ? 0 : GUTTER
  const head = gutter === 0 ? HEAD_ROW : 0
  const plot = width - gutter - EDGE - RIGHT_EDGE
  const zoom = useZoom(view.cells, plot)
  const alive = useAlive()

  const whole = useMemo(() => layOutTimeline(view, plot, { head }), [view, plot, head])
  const { factor } = zoom
  const layout = useMemo(() => {
    if (factor === 1) return whole
    const floors = whole.lanes.map(({ height }) => height)
    return layOutTimeline(view, plot * factor, { floors, longBar: plot / 2, head })
  }, [view, plot, factor, head, whole])
  // Words follow where there is time; the drawing itself moves at once.
  const left = useDeferredValue(Math.round(zoom.left))
  const shown = useMemo(() => {
    if (factor === 1) return layout
    return fitToWindow(layout, { x0: left - EDGE, x1: left + plot + RIGHT_EDGE })
  }, [layout, factor, left, plot])
  const stops = useMemo(() => listStops(layout.lanes), [layout])
  const all = useMemo(() => new Map(stops.flat().map((stop) => [stop.key, stop])), [stops])
  const { pointing, lastFocus, forget } = usePointing(frame, (key) => {
    const stop = all.get(key)
    if (stop) zoom.reveal(stop.x - EDGE, stop.x + EDGE)
  })
  useChosenInView(layout, chosen, zoom)
  // Tab leads to the mark that had the focus, else to one in the window: a zoomed place is not lost by it.
  const isInView = (x: number) => x >= zoom.left && x <= zoom.left + plot
  const tabStop =
    (lastFocus !== null && all.has(lastFocus) ? lastFocus : undefined) ??
    stops.flat().find(({ x }) => isInView(x))?.key ??
    stops[0]?.[0]?.key ??
    null
  // A text and no function: while the window moves it seldom changes, and what did not change is not drawn again.
  const publicationsInView = layout.publications
    .filter(({ x }) => isInView(x))
    .map(({ article }) => article.id)
    .join(' ')

  const told = pointing && view.marks.find(({ record }) => record.id === eventOf(pointing.stop))
  const escape = () => {
    forget()
    return pointing !== null
  }
  useHand(frame, zoom, gutter + EDGE)
  useKeys(frame, { zoom, stops, width: plot, escape })

  const rows = 1 + Math.max(1, ...layout.publications.map(({ row }) => row))
  const publicationsHeight =
    head === 0 ? Math.max(BESIDE_BUTTONS, rows * PUBLICATION_ROW) : rows * PUBLICATION_ROW + head
  const { height } = layout
  const part = { x: gutter, width: width - gutter }
  const shift = `translate(${EDGE - Math.round(zoom.left)} 0)`

  return (
    <div className="relative">
      <ZoomBar
        zoom={zoom}
        seen={zoom.canShrink ? seenWords(layout.scale, zoom.left, plot) : null}
      />
      <div
        ref={frame}
        role="group"
        aria-describedby={READING_ID}
        aria-label="Timeline of events by partner. Plus and minus zoom, arrow keys move."
        tabIndex={0}
        className="timeline-frame"
        data-zoomed={zoom.canShrink || undefined}
      >
        <svg
          className="timeline-svg"
          width={width}
          height={publicationsHeight}
          viewBox={`0 0 ${width} ${publicationsHeight}`}
          role="group"
          aria-label="Articles by day of publication"
        >
          <text className="timeline-quiet">
            <tspan x={0} y={head === 0 ? publicationsHeight - 20 : 12} className="timeline-bold">
              Articles
            </tspan>{' '}
            <tspan {...(head === 0 ? { x: 0, y: publicationsHeight - 5 } : {})}>published</tspan>
          </text>
          <svg {...part} height={publicationsHeight}>
            <g transform={shift}>
              <PublicationMarks
                marks={shown.publications}
                height={publicationsHeight}
                inView={publicationsInView}
              />
            </g>
          </svg>
        </svg>
        <div className="timeline-axis">
          <svg
            className="timeline-svg"
            width={width}
            height={AXIS_HEIGHT}
            viewBox={`0 0 ${width} ${AXIS_HEIGHT}`}
            aria-hidden="true"
          >
            <svg {...part} height={AXIS_HEIGHT}>
              <g transform={shift}>
                <TimelineAxis layout={shown} />
              </g>
            </svg>
            <path
              d={`M0 ${AXIS_HEIGHT - 0.5}H${width}`}
              className="timeline-hair stroke-hair-strong"
            />
          </svg>
        </div>
        <svg
          className="timeline-svg"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label="Events"
        >
          <defs>
            <pattern
              id={hatch}
              width="8"
              height="8"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 0V8" className="stroke-hatch" strokeWidth={1.5} />
            </pattern>
          </defs>
          <svg {...part} height={height}>
            <g transform={shift}>
              <LanesGround layout={shown} hatch={hatch} />
            </g>
          </svg>
          <LaneHeads
            lanes={layout.lanes}
            width={width}
            plotX={gutter}
            wordsX={gutter + EDGE}
            hatch={hatch}
          />
          <svg {...part} height={height}>
            <g transform={shift}>
              <TimelineLanes
                lanes={shown.lanes}
                chosen={chosen}
                // Until the page answers keys each mark is a stop of the Tab key.
                tabStop={alive ? tabStop : null}
                told={pointing?.stop ?? null}
                cardId={cardId}
              />
            </g>
          </svg>
        </svg>
        {alive ? (
          <LaneSigns
            lanes={layout.lanes}
            before={publicationsHeight + AXIS_HEIGHT}
            above={head > 0}
          />
        ) : null}
        {pointing && told ? (
          <LatePart code={CARD} waiting={null}>
            {({ EventCard }) => (
              <EventCard
                id={cardId}
                mark={told}
                asPlan={isPlanStop(pointing.stop)}
                outcome={recordById.get(told.record.event.outcome ?? '')?.text ?? null}
                anchor={pointing.element}
                frame={frame}
              />
            )}
          </LatePart>
        ) : null}
      </div>
    </div>
  )
}

/** What the reader chooses elsewhere comes into the window of a drawing that is zoomed. */
function useChosenInView(layout: TimelineLayout, chosen: string | null, zoom: ZoomControl): void {
  const { reveal, canShrink } = zoom
  const placed = layout.lanes
    .flatMap((lane) => lane.placed)
    .find(({ mark }) => mark.record.excerpts.some(({ id }) => id === chosen))
  const x = placed?.x0
  const shown = useRef(chosen)
  useEffect(() => {
    if (shown.current === chosen) return
    shown.current = chosen
    if (canShrink && x !== undefined) reveal(x - EDGE, x + EDGE)
  }, [chosen, canShrink, x, reveal])
}
