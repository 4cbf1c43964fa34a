import { PageHead } from '#ui/page-head.tsx'
import { Framed } from '../framed.tsx'

/** Evidence basket. */
export function Page() {
  return (
    <Framed>
      <PageHead title="Evidence basket">
        <p>What you marked as kept, checked or doubtful. It stays in this browser.</p>
      </PageHead>
    </Framed>
  )
}
