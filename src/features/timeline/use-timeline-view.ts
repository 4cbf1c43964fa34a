import { useMemo } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import type { Selection } from '#domain/corpus/selection.ts'
import { useChoices } from '#url/use-address.ts'
import { buildTimeline, type TimelineView } from './timeline-model.ts'

/** What the reader's choices leave of the timeline of a scope. */
export function useTimelineView(scope: Selection): TimelineView {
  const index = useCorpus()
  const { selection } = useChoices()
  return useMemo(() => buildTimeline(index, scope, selection), [index, scope, selection])
}

/** What a part of the timeline is drawn with that finds the rest by itself. */
export interface TimelineScope {
  readonly scope: Selection
}
