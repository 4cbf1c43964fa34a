import type { ReferenceScope } from '#domain/reference/reference-index.ts'
import { LatePart, partCode } from '#ui/late-part.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { useAddress } from '#url/use-address.ts'

const PARTS = partCode('the figures from outside', () => import('./reference-parts.tsx'))

interface ReferencePanelProps {
  readonly scope: ReferenceScope
}

/** Figures from outside the articles, apart from all that the articles say, and only where the reader asks. */
export function ReferencePanel({ scope }: ReferencePanelProps) {
  const { address, change } = useAddress()
  return (
    <section aria-labelledby="reference" className="outside mt-8 print:break-before-page">
      <SectionHead
        id="reference"
        title="Figures from outside the articles"
        hint="From statistics, registers and surveys, each with its publisher. They are not the articles’, and no count on this page has them."
      >
        <button
          type="button"
          aria-pressed={address.reference}
          onClick={() => change({ reference: !address.reference })}
          className="min-h-8 border border-outside px-3 text-sm font-semibold text-outside hover:bg-outside hover:text-paper pointer-coarse:min-h-11 print:hidden"
        >
          {address.reference ? 'Hide them' : 'Show them'}
        </button>
      </SectionHead>
      {address.reference ? (
        <LatePart code={PARTS}>{({ ReferenceParts }) => <ReferenceParts scope={scope} />}</LatePart>
      ) : null}
    </section>
  )
}
