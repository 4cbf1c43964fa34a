import { memo } from 'react'
import type { MarkedLane } from './crowd-marks-model.ts'
import { marksTop, type LaneRoom } from './crowd-rooms-model.ts'
import { laneEventsInWords } from './crowd-words-model.ts'
import { EventMark, type MarkPart } from './event-mark.tsx'
import { PlanLinks } from './plan-links.tsx'
import { planStop, stopOf } from './stops-model.ts'

interface CrowdLaneMarksProps {
  readonly room: LaneRoom
  readonly marked: MarkedLane
  readonly head: number
  /** Id of the chosen excerpt. */
  readonly chosen: string | null
  /** The mark at which the Tab key stops. */
  readonly tabStop: string | null
  /** The mark whose card is open, where it is one of the lane, and the card's id. */
  readonly told: string | null
  readonly cardId: string
}

/** The events of a lane with their names, where they are few. */
export const CrowdLaneMarks = memo(function CrowdLaneMarks(props: CrowdLaneMarksProps) {
  const { room, marked, head, chosen, tabStop, told, cardId } = props
  const { lane, top } = room
  return (
    <g
      role="group"
      aria-label={laneEventsInWords(marked.placed.length, lane)}
      data-partner={lane.key}
      transform={`translate(0 ${top + marksTop(head)})`}
    >
      <PlanLinks links={marked.links} />
      {marked.placed.map((placed) => {
        const { record } = placed.mark
        const stop = stopOf(lane.key, record.id)
        return (
          <EventMark
            key={record.id}
            placed={placed}
            stop={stop}
            chosen={record.excerpts.some(({ id }) => id === chosen)}
            roving
            tabStop={partOf(stop, tabStop)}
            told={partOf(stop, told)}
            cardId={cardId}
          />
        )
      })}
    </g>
  )
})

function partOf(mark: string, stop: string | null): MarkPart | null {
  if (stop === mark) return 'mark'
  return stop === planStop(mark) ? 'plan' : null
}
