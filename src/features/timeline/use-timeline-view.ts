import { useCorpus } from '#data/corpus-query.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import type { Selection } from '#domain/corpus/selection.ts'
import { useChoices } from '#url/use-address.ts'
import { buildTimeline, type TimelineView } from './timeline-model.ts'

/** What a part of the timeline is drawn with that finds the rest by itself. */
export interface TimelineScope {
  readonly scope: Selection
}

/** What the reader's choices leave of the timeline of a scope: the same object for every part of the page. */
export function useTimelineView(scope: Selection): TimelineView {
  const index = useCorpus()
  const { selection } = useChoices()
  return viewOf(index, scope, selection)
}

let last: {
  readonly index: CorpusIndex
  readonly scope: Selection
  readonly selection: Selection
  readonly view: TimelineView
} | null = null

/** The last one is kept, since drawing, list and foot want the same. */
function viewOf(index: CorpusIndex, scope: Selection, selection: Selection): TimelineView {
  if (last?.index !== index || last.scope !== scope || last.selection !== selection) {
    last = { index, scope, selection, view: buildTimeline(index, scope, selection) }
  }
  return last.view
}
