import { MethodPanel } from '#features/method/method-panel.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Framed } from '../framed.tsx'

/** How it was made, the data's limits, integrity. */
export function Page() {
  return (
    <Framed>
      <PageHead title="Method and limits">
        <p>
          What this ledger is made of, how far it can be trusted, and how you can check that
          yourself.
        </p>
      </PageHead>
      <MethodPanel />
    </Framed>
  )
}
