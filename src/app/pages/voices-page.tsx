import { PageHead } from '#ui/page-head.tsx'
import { Framed } from '../framed.tsx'

/** Who says it. */
export function Page() {
  return (
    <Framed>
      <PageHead title="Who says it">
        <p>Whose words the claims are: by partner, by topic, by speaker.</p>
      </PageHead>
    </Framed>
  )
}
