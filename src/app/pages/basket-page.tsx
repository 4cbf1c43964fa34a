import { BasketPanel } from '#features/basket/basket-panel.tsx'
import { MarksLegend } from '#features/basket/marks-legend.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Framed } from '../framed.tsx'

/** Evidence basket. */
export function Page() {
  return (
    <Framed>
      <PageHead title="Evidence basket">
        <p>
          What you marked as kept, checked or doubtful. It stays in this browser and is sent
          nowhere; a file takes it along.
        </p>
      </PageHead>
      <BasketPanel />
      <MarksLegend />
    </Framed>
  )
}
