import { useMemo, useState } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { SectionHead } from '#ui/section-head.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { useAddress } from '#url/use-address.ts'
import { TimelineDrawing } from './timeline-drawing.tsx'
import { buildTimeline } from './timeline-model.ts'

interface TimelinePanelProps {
  /** What the panel is about at all; the reader's choices narrow it further. */
  readonly scope?: Selection
}

/** What happened when, with each partner: as a drawing, as a list down a phone, or as a table. */
export function TimelinePanel({ scope = EVERYTHING }: TimelinePanelProps) {
  const index = useCorpus()
  const { address, change } = useAddress()
  const [asTable, setAsTable] = useState(false)
  const { topics, partners, statuses, excerpt } = address
  const view = useMemo(
    () => buildTimeline(index, scope, { topics, partners, statuses }),
    [index, scope, topics, partners, statuses],
  )
  return (
    <section aria-labelledby="timeline" className="pt-8">
      <SectionHead
        id="timeline"
        title="Timeline"
        hint="The axis stretches where the articles speak and breaks (//) where they are silent. Widths are not durations."
      >
        <TextButton onClick={() => setAsTable(!asTable)}>
          {asTable ? 'As a drawing' : 'As a table'}
        </TextButton>
      </SectionHead>
      <TimelineDrawing view={view} chosen={excerpt} />
    </section>
  )
}
