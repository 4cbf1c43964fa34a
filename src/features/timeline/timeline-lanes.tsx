import { memo } from 'react'
import { EventMark, type MarkPart } from './event-mark.tsx'
import { PlanLinks } from './plan-links.tsx'
import { planStop, stopOf } from './stops-model.ts'
import type { LaneLayout } from './timeline-model.ts'

interface TimelineLanesProps {
  readonly lanes: readonly LaneLayout[]
  readonly chosen: string | null
  readonly tabStop: string | null
  /** The stop whose card is open, and the card's id. */
  readonly told: string | null
  readonly cardId: string
}

/** The marks of all lanes, on the plot. */
export const TimelineLanes = memo(function TimelineLanes({
  lanes,
  chosen,
  tabStop,
  told,
  cardId,
}: TimelineLanesProps) {
  return lanes.map(({ key, name, count, top, inset, placed, links }) =>
    placed.length === 0 ? null : (
      <g
        key={key}
        role="group"
        aria-label={`${name}, ${count}`}
        data-partner={key}
        transform={`translate(0 ${top + inset})`}
      >
        <PlanLinks links={links} />
        {placed.map((mark) => (
          <EventMark
            key={mark.mark.record.id}
            placed={mark}
            stop={stopOf(key, mark.mark.record.id)}
            chosen={mark.mark.record.excerpts.some(({ id }) => id === chosen)}
            roving={tabStop !== null}
            tabStop={partOf(stopOf(key, mark.mark.record.id), tabStop)}
            told={partOf(stopOf(key, mark.mark.record.id), told)}
            cardId={cardId}
          />
        ))}
      </g>
    ),
  )
})

/** Which part of a mark a stop is, if any: so a mark is drawn anew only when it is concerned. */
function partOf(mark: string, stop: string | null): MarkPart | null {
  if (stop === mark) return 'mark'
  return stop === planStop(mark) ? 'plan' : null
}
