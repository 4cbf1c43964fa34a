import { memo } from 'react'
import { EventMark } from './event-mark.tsx'
import { PlanLinks } from './plan-links.tsx'
import { stopOf } from './stops-model.ts'
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
  const cardOf = (stop: string) => (stop === told ? cardId : undefined)
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
            chosen={chosen}
            tabStop={tabStop}
            cardOf={cardOf}
          />
        ))}
      </g>
    ),
  )
})
