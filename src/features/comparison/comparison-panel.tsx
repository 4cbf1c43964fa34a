import { useDeferredValue, useMemo } from 'react'
import * as v from 'valibot'
import { useCorpus } from '#data/corpus-query.ts'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { comparedRows } from '#domain/reference/compared-figures.ts'
import { SectionHead } from '#ui/section-head.tsx'
import { NothingLeft } from '#evidence/nothing-left.tsx'
import { useReferenceDesk } from '#evidence/reference-desk.ts'
import { useChoices } from '#url/use-address.ts'
import { useKept } from '#url/use-kept.ts'
import { buildComparison } from './comparison-model.ts'
import { ComparisonTools } from './comparison-tools.tsx'
import { orderColumns, ROW_GROUPS } from './instrument-model.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { TonePart } from './tone-part.tsx'

const InstrumentSchema = v.object({
  order: v.string(),
  away: v.pipe(v.array(v.picklist(ROW_GROUPS)), v.readonly()),
})

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
  const desk = useReferenceDesk()
  const outside = useMemo(() => (desk ? comparedRows(desk) : []), [desk])
  const [kept, keep] = useKept('comparison', InstrumentSchema)
  const instrument = kept ?? { order: 'listed', away: [] }
  const columns = useMemo(
    () => orderColumns(view.columns, instrument.order, outside),
    [view.columns, instrument.order, outside],
  )
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
          <ComparisonTools
            columns={view.columns}
            outside={outside}
            instrument={instrument}
            onChange={keep}
          />
          <ComparisonTable view={view} columns={columns} away={instrument.away} outside={outside} />
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
