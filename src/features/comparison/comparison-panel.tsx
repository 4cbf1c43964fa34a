import { useDeferredValue, useMemo } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { SectionHead } from '#ui/section-head.tsx'
import { NothingLeft } from '#evidence/nothing-left.tsx'
import { useChoices } from '#url/use-address.ts'
import { buildComparison } from './comparison-model.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { TonePart } from './tone-part.tsx'

interface ComparisonPanelProps {
  /** What the panel is about at all; the reader's choices narrow it further. */
  readonly scope?: Selection
}

/** The five partners side by side: the same questions put to each, silence included. */
export function ComparisonPanel({ scope = EVERYTHING }: ComparisonPanelProps) {
  const index = useCorpus()
  const { selection } = useChoices()
  // The table is large: the filter bar answers first.
  const deferred = useDeferredValue(selection)
  const view = useMemo(() => buildComparison(index, scope, deferred), [index, scope, deferred])
  return (
    <section aria-labelledby="comparison" className="pt-8">
      <SectionHead
        id="comparison"
        title="Five partners compared"
        hint="Numbers count statements, that is events and claims; each opens its list. Hatching is silence, not zero."
      />
      {view.empty ? (
        <NothingLeft what="statement" articles={index.articlesInWords} />
      ) : (
        <>
          <ComparisonTable view={view} />
          <ComparisonNotes />
          <TonePart columns={view.columns} />
        </>
      )}
    </section>
  )
}

/** What the words of the cells mean. */
function ComparisonNotes() {
  return (
    <p className="mt-3 max-w-[80ch] border-t border-hair-strong pt-2 text-xs text-ink-2">
      <b className="font-semibold">Origins</b>: articles that carry the same agency’s report count
      as one. <b className="font-semibold">Mentioned only</b>: named in a statement about another
      tie. A statement on two topics, or about two partners, counts under each.
    </p>
  )
}
