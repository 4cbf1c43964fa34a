import { useMemo } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { DifferenceCard } from './difference-card.tsx'
import { buildDifferencesView } from './differences-model.ts'

/** One difference between sources without the others; draws nothing where the data has none of that id. */
export function OneDifference({ id }: { readonly id: string }) {
  const index = useCorpus()
  const { hidden } = useMemo(() => buildDifferencesView(index, [], id), [index, id])
  return hidden ? (
    <section aria-labelledby="differences" className="@container">
      <h2 id="differences" className="mb-2 border-t border-rule pt-3 text-sm font-semibold">
        Where sources differ
      </h2>
      <DifferenceCard difference={hidden} askedFor={false} explained />
    </section>
  ) : null
}
