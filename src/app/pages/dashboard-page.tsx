import { LeadPanel } from '#features/lead/lead-panel.tsx'
import { loadTimelineRest, TimelinePanel } from '#features/timeline/timeline-panel.tsx'
import { BelowTheFold, lowerPart } from '#ui/below-the-fold.tsx'
import { Framed } from '../framed.tsx'
import { OnThisPage } from '../on-this-page.tsx'

const rest = lowerPart(async () => (await import('./dashboard-rest.tsx')).DashboardRest)

export async function loadRest(): Promise<void> {
  await Promise.all([rest.load(), loadTimelineRest()])
}

const NOTHING = {}

/** The whole on one page. */
export function Page() {
  return (
    <Framed>
      <LeadPanel />
      <OnThisPage />
      <TimelinePanel />
      <BelowTheFold part={rest} given={NOTHING} />
    </Framed>
  )
}
