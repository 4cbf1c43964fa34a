import type { EventColumns } from '#domain/model/event-columns.ts'
import { BARS_FOOT, EDGE_ROW, onSheet, type CrowdSheet } from './crowd-bars-model.ts'
import { shareLane } from './crowd-bins-model.ts'
import type { LaneRoom } from './crowd-rooms-model.ts'
import { stepStart, type Step } from './crowd-step-model.ts'
import { binInWords, laneEventsInWords } from './crowd-words-model.ts'
import { LinkArea } from './link-area.tsx'
import type { CrowdPlace } from './use-crowd-focus.ts'

interface CrowdBarButtonProps {
  readonly room: LaneRoom
  readonly columns: EventColumns
  readonly step: Step
  /** Where the bar begins that stands for its lane, a day number. */
  readonly first: number
  readonly sheet: CrowdSheet
  /** What the window shows of the sheet, px. */
  readonly seen: { readonly x0: number; readonly x1: number }
  readonly head: number
  readonly onFocus: (bar: CrowdPlace | null) => void
  readonly onOpen: (bar: CrowdPlace) => void
}

/** Where a button stands at the edge beyond which its bar lies, px wide. */
const EDGE = 120

/**
 * One bar of a lane as a button: the Tab key goes from lane to lane, the arrow keys from bar to bar. Where nothing of the lane
 * is in sight it leads to what is nearest.
 */
export function CrowdBarButton(props: CrowdBarButtonProps) {
  const { room, columns, step, first, sheet, seen, head, onFocus, onOpen } = props
  const { lane, top } = room
  const end = stepStart(step, first, 1)
  const bar = { key: lane.key, day: first }
  const count = shareLane(lane, columns, first, end).inside.length
  const x0 = onSheet(sheet, first)
  const x1 = onSheet(sheet, end)
  const y = top + head
  const inSight = x1 > seen.x0 && x0 < seen.x1
  const box = inSight
    ? { x0, x1, y0: y + EDGE_ROW, y1: y + BARS_FOOT }
    : x0 < seen.x0
      ? { x0: seen.x0, x1: seen.x0 + EDGE, y0: y, y1: y + EDGE_ROW + 6 }
      : { x0: seen.x1 - EDGE, x1: seen.x1, y0: y, y1: y + EDGE_ROW + 6 }
  const leads = inSight ? (step === 'day' ? 'list' : 'open') : 'go there'
  return (
    <g role="group" aria-label={laneEventsInWords(lane.places.length, lane)}>
      <LinkArea box={box}>
        <button
          type="button"
          data-bar={lane.key}
          className="crowd-bar"
          aria-label={`${binInWords(step, first, count, lane)}; ${leads}`}
          onFocus={() => onFocus(bar)}
          onBlur={() => onFocus(null)}
          onClick={() => onOpen(bar)}
        />
      </LinkArea>
    </g>
  )
}
