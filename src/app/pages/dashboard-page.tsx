import { LeadPanel } from '#features/lead/lead-panel.tsx'
import { TimelinePanel } from '#features/timeline/timeline-panel.tsx'
import { BelowTheFold, lowerPart } from '../below-the-fold.tsx'
import { Framed } from '../framed.tsx'
import { OnThisPage } from '../on-this-page.tsx'

const rest = lowerPart(async () => (await import('./dashboard-rest.tsx')).DashboardRest)

export const loadRest = rest.load

/** The whole on one page. */
export function Page() {
  return (
    <Framed>
      <LeadPanel />
      <OnThisPage />
      <TimelinePanel />
      <BelowTheFold part={rest} />
    </Framed>
  )
}
