import { EmbedLine } from '#evidence/embed-control.tsx'
import { useAddress } from '#url/use-address.ts'
import { UndatedEvents } from './undated-events.tsx'
import { useTimelineView, type TimelineScope } from './use-timeline-view.ts'

const EMBEDDED = { show: 'timeline' } as const

/** What stands below the drawing: the events without a date. */
export function TimelineFoot({ scope }: TimelineScope) {
  const { undated, marks } = useTimelineView(scope)
  const { excerpt } = useAddress().address
  return (
    <>
      {marks.length > 0 ? null : (
        <p className="font-serif text-md text-ink-2">
          There is nothing to draw: no article allows a date.
        </p>
      )}
      <UndatedEvents records={undated} chosen={excerpt} />
      <EmbedLine className="mt-2" part={EMBEDDED} name="Timeline" />
    </>
  )
}

// In one piece of code with the foot: both come at the reader's first move.
export { TimelinePicture } from './timeline-picture.tsx'
