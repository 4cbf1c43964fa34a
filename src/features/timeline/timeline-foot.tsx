import { TimelineLegend } from './timeline-legend.tsx'
import type { TimelineView } from './timeline-model.ts'
import { UndatedEvents } from './undated-events.tsx'

interface TimelineFootProps {
  readonly view: TimelineView
  /** Id of the chosen excerpt. */
  readonly chosen: string | null
}

/** What stands below the drawing: the events without a date, and what the marks mean. */
export function TimelineFoot({ view, chosen }: TimelineFootProps) {
  return (
    <>
      <UndatedEvents records={view.undated} chosen={chosen} />
      {view.marks.length > 0 ? <TimelineLegend /> : null}
    </>
  )
}
