import { LedgerPanel } from '#features/ledger/ledger-panel.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Framed } from '../framed.tsx'

/** The ledger: every event and claim. */
export function Page() {
  return (
    <Framed wide>
      <PageHead title="Ledger of events and claims">
        <p>
          Everything that the articles report, one row each, in our words; the link leads to theirs.
          Choose topics, partners or a status above to narrow it. A date tells how it is known;
          under a dotted line it was worked out, or is not one exact day.
        </p>
      </PageHead>
      <LedgerPanel />
    </Framed>
  )
}
