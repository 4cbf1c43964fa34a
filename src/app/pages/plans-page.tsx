import { PlansPanel } from '#features/plans/plans-panel.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Framed } from '../framed.tsx'

/** Plans and what became of them. */
export function Page() {
  return (
    <Framed>
      <PageHead title="Plans and what became of them">
        <p>Every plan that the articles report: who announced it, when, and what became of it.</p>
      </PageHead>
      <PlansPanel />
    </Framed>
  )
}
