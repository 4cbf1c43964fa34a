import { VoicesPanel } from '#features/voices/voices-panel.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Framed } from '../framed.tsx'

/** Who says it. */
export function Page() {
  return (
    <Framed>
      <PageHead title="Who says it">
        <p>
          Whose words the claims are, and whom they are about. What Vietnam feels may be a US
          official’s sentence: who speaks and who is spoken of are kept apart.
        </p>
      </PageHead>
      <VoicesPanel />
    </Framed>
  )
}
