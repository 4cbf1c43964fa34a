import { LANE_HEIGHT, EDGE_ROW } from './crowd-bars-model.ts'
import type { MarkLayout, MarkedLane } from './crowd-marks-model.ts'
import type { CrowdLane } from './crowd-model.ts'
import { laneNote } from './crowd-words-model.ts'

/** A lane with its place in the drawing, in px. */
export interface LaneRoom {
  readonly lane: CrowdLane
  readonly top: number
  readonly height: number
  /** Why nothing is drawn; null where something is. */
  readonly note: string | null
}

const CLOSED = 32
/** Above and below marks that have their names. */
const INSET = 6

/** Where marks begin below the top of a lane. @param head room for the lane's head above everything else */
export function marksTop(head: number): number {
  return head + EDGE_ROW + INSET
}

/** Puts lanes below each other; those that are drawn event by event take what they need. */
export function placeLanes(
  lanes: readonly CrowdLane[],
  marks: MarkLayout | null,
  head: number,
): { readonly rooms: readonly LaneRoom[]; readonly height: number } {
  let top = 0
  const rooms = lanes.map((lane): LaneRoom => {
    const note = laneNote(lane)
    const height = note === null ? heightOf(marks?.lanes.get(lane.key), head) : CLOSED
    const room = { lane, top, height, note }
    top += height
    return room
  })
  return { rooms, height: top }
}

function heightOf(marked: MarkedLane | undefined, head: number): number {
  return Math.max(head + LANE_HEIGHT, marked ? marksTop(head) + marked.height + INSET : 0)
}
