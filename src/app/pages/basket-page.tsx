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
        {import.meta.env.VITE_PORTABLE ? (
          <p className="mt-2">
            This copy was opened from a disk. Some browsers keep one store for all pages opened that
            way, where any of them can read it; some keep one for each file, which a file that is
            moved no longer finds; some keep nothing, and then it is said here. Export what must
            last.
          </p>
        ) : null}
      </PageHead>
      <BasketPanel />
      <MarksLegend />
    </Framed>
  )
}
