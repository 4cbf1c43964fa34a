import './crowd.css'
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { Link } from 'wouter'
import type { Selection } from '#domain/corpus/selection.ts'
import type { EventColumns } from '#domain/model/event-columns.ts'
import { FaultNotice } from '#ui/fault-notice.tsx'
import { formatAddress } from '#url/address.ts'
import { useAddress, useChoices } from '#url/use-address.ts'
import { windowEdges } from './crowd-bars-model.ts'
import { CrowdDrawing } from './crowd-drawing.tsx'
import { CrowdList } from './crowd-list.tsx'
import { shareLane } from './crowd-bins-model.ts'
import { buildCrowd, countDated, readScope, type CrowdLane } from './crowd-model.ts'
import { plotOf } from './crowd-plot-model.ts'
import { chooseStep, paceBelow, stepStart } from './crowd-step-model.ts'
import { CrowdTable } from './crowd-table.tsx'
import { fitWindow, type DayRange } from './crowd-window-model.ts'
import {
  binInWords,
  dayInWords,
  eventsInWords,
  readCrowd,
  windowInWords,
} from './crowd-words-model.ts'
import type { LaneKey } from './mark-model.ts'
import { useCrowdMarks, type LoadEvents } from './use-crowd-marks.ts'
import { useCrowdWindow } from './use-crowd-window.ts'
import { useWidth } from './use-width.ts'
import { ZoomBar } from './zoom-bar.tsx'

interface CrowdTimelineProps {
  readonly columns: EventColumns
  /** Places of the events that the reader's choices leave in the scope, ascending (`selectEvents`). */
  readonly left: Int32Array
  /** What the view is about at all; decides which lanes there are and how far the axis reaches. */
  readonly scope: Selection
  /** Whether the same is told as a table. */
  readonly asTable: boolean
  /** The same function as long as the columns are the same. */
  readonly loadEvents: LoadEvents
}

/** The timeline of more events than can be named at once: counts that open on zoom, names where events are few. */
export function CrowdTimeline(props: CrowdTimelineProps) {
  const { columns, left, scope } = props
  const box = useRef<HTMLDivElement>(null)
  const [atFirst, setAtFirst] = useState(0)
  // Measured before the first paint, lest everything be drawn twice.
  useLayoutEffect(() => setAtFirst(box.current?.clientWidth ?? 0), [])
  const seen = useMemo(() => readScope(columns, scope), [columns, scope])
  const { selection } = useChoices()
  const lanes = useMemo(
    () => buildCrowd(columns, seen, left, selection.partners),
    [columns, seen, left, selection.partners],
  )
  return (
    <div ref={box}>
      {seen.days === null ? (
        <p className="font-serif text-md text-ink-2">
          There is nothing to draw: no article allows a date.
        </p>
      ) : atFirst > 0 ? (
        <Crowd {...props} lanes={lanes} days={seen.days} box={box} atFirst={atFirst} />
      ) : null}
      <p className="mt-3 max-w-[76ch] font-serif text-md text-pretty">
        {readCrowd(columns, left)} <Undated count={left.length - countDated(left, columns)} />
      </p>
    </div>
  )
}

interface CrowdProps extends CrowdTimelineProps {
  readonly lanes: readonly CrowdLane[]
  /** First and last beginning in the scope, day numbers. */
  readonly days: DayRange
  readonly box: RefObject<HTMLElement | null>
  /** Its width as first measured. */
  readonly atFirst: number
}

/** Events of a day that are listed below: of a lane, or of all. */
interface Listed {
  readonly lanes: readonly CrowdLane[]
  readonly title: string
  readonly places: Int32Array
  /** What had the focus when they were asked for. */
  readonly back: Element | null
}

function Crowd({ columns, left, asTable, loadEvents, lanes, days, box, atFirst }: CrowdProps) {
  const width = useWidth(box, atFirst)
  const coarse = useMemo(() => matchMedia('(pointer: coarse)').matches, [])
  const plot = useMemo(() => plotOf(width, coarse), [width, coarse])
  const range = useMemo(() => wholeYears(days), [days])
  const zoom = useCrowdWindow(range, plot.inner)
  const { window, settled, glideTo, panBy } = zoom
  const step = chooseStep(window.perDay, plot.least)
  const marks = useCrowdMarks(lanes, columns, settled, plot, loadEvents)
  const { excerpt } = useAddress().address
  const [listed, setListed] = useState<Listed | null>(null)

  const list = (title: string, places: Int32Array) =>
    setListed({ lanes, title, places, back: document.activeElement })
  const close = () => {
    setListed(null)
    if (listed?.back instanceof HTMLElement) listed.back.focus()
  }
  const open = (first: number, key: LaneKey | null) => {
    const end = stepStart(step, first, 1)
    const lane = lanes.find((one) => one.key === key)
    if (step !== 'day') {
      glideTo(fitWindow(first, end, range, plot.inner, paceBelow(step, plot.least)))
    } else if (lane) {
      const { inside } = shareLane(lane, columns, first, end)
      list(binInWords(step, first, inside.length, lane), inside)
    } else {
      const { inside } = shareLane({ places: left }, columns, first, end)
      list(dayInWords(first, inside.length), inside)
    }
  }
  const edges = windowEdges(window, plot.inner, step)
  return (
    <>
      <ZoomBar
        zoom={zoom}
        seen={zoom.canShrink ? windowInWords(settled, plot.inner) : null}
        inLine
      />
      {asTable ? (
        <CrowdTable
          lanes={lanes}
          columns={columns}
          step={step}
          edges={edges}
          open={(first) => open(first, null)}
          pan={(part) => panBy(part * plot.inner)}
        />
      ) : (
        <CrowdDrawing
          columns={columns}
          lanes={lanes}
          range={range}
          plot={plot}
          step={step}
          zoom={zoom}
          stage={marks.stage}
          chosen={excerpt}
          open={({ key, day }) => open(day, key)}
        />
      )}
      {marks.failed ? (
        <FaultNotice title="The names of these events did not arrive." retry={marks.retry}>
          <p>Check the connection. They stay counted meanwhile.</p>
        </FaultNotice>
      ) : null}
      {listed?.lanes === lanes ? (
        <CrowdList
          key={listed.title}
          title={listed.title}
          places={listed.places}
          loadEvents={loadEvents}
          onClose={close}
        />
      ) : null}
    </>
  )
}

/** Whole years, so that the axis neither begins nor ends within one. */
function wholeYears({ first, last }: DayRange): DayRange {
  return { first: stepStart('year', first), last: stepStart('year', last, 1) - 1 }
}

/** Events without a date: how many, and the way to them, since a place on the axis would be made up. */
function Undated({ count }: { readonly count: number }) {
  const { address } = useChoices()
  if (count === 0) return null
  return (
    <>
      {`${eventsInWords(count)} without a date in any article: `}
      <Link href={`/claims${formatAddress(address)}`}>in the ledger</Link>.
    </>
  )
}
