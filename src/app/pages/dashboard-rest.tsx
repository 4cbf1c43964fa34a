import { ComparisonPanel } from '#features/comparison/comparison-panel.tsx'
import { DifferencesPanel } from '#features/differences/differences-panel.tsx'
import { TopicsPanel } from '#features/topics/topics-panel.tsx'

/** What stands below the first view of the dashboard. */
export function DashboardRest() {
  return (
    <>
      <ComparisonPanel />
      <TopicsPanel />
      <DifferencesPanel />
    </>
  )
}
