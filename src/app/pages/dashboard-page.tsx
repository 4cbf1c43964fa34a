import { ComparisonPanel } from '#features/comparison/comparison-panel.tsx'
import { DifferencesPanel } from '#features/differences/differences-panel.tsx'
import { LeadPanel } from '#features/lead/lead-panel.tsx'
import { TimelinePanel } from '#features/timeline/timeline-panel.tsx'
import { TopicsPanel } from '#features/topics/topics-panel.tsx'
import { Framed } from '../framed.tsx'
import { OnThisPage } from '../on-this-page.tsx'

/** The whole on one page. */
export function Page() {
  return (
    <Framed>
      <LeadPanel />
      <OnThisPage />
      <TimelinePanel />
      <ComparisonPanel />
      <TopicsPanel />
      <DifferencesPanel />
    </Framed>
  )
}
