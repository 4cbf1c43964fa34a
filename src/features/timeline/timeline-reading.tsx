import { readTimeline } from './timeline-model.ts'
import { useTimelineView, type TimelineScope } from './use-timeline-view.ts'

/** Id of the sentence that says what the drawing shows. */
export const READING_ID = 'timeline-reading'

/** What drawing and list show, as a sentence. */
export function TimelineReading({ scope }: TimelineScope) {
  return (
    <p id={READING_ID} className="mt-3 max-w-[76ch] font-serif text-md text-pretty">
      {readTimeline(useTimelineView(scope))}
    </p>
  )
}
