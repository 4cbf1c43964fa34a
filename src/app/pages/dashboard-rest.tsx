import { ComparisonPanel } from '#features/comparison/comparison-panel.tsx'
import { DifferencesPanel } from '#features/differences/differences-panel.tsx'
import { ReferencePanel } from '#features/reference/reference-panel.tsx'
import { TopicsPanel } from '#features/topics/topics-panel.tsx'

const COMPARED = { kind: 'compared' } as const

/** What stands below the first view of the dashboard. */
export function DashboardRest() {
  return (
    <>
      <ComparisonPanel />
      <ReferencePanel scope={COMPARED} />
      <TopicsPanel />
      <DifferencesPanel />
    </>
  )
}
