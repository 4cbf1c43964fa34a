import { useMemo } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { NothingLeft } from '#evidence/nothing-left.tsx'
import { useChoices } from '#url/use-address.ts'
import { buildComparison } from './comparison-model.ts'
import { TonePart } from './tone-part.tsx'

interface TonePanelProps {
  /** What it is about at all; the reader's choices narrow it further. */
  readonly scope?: Selection
}

/** The picture of the tones without the comparison that it belongs to. */
export function TonePanel({ scope = EVERYTHING }: TonePanelProps) {
  const index = useCorpus()
  const { selection } = useChoices()
  const { columns, empty } = useMemo(
    () => buildComparison(index, scope, selection),
    [index, scope, selection],
  )
  return empty ? (
    <NothingLeft what="statement" articles={index.articlesInWords} />
  ) : (
    <section aria-labelledby="tones">
      <h2 id="tones" className="sr-only">
        Partners compared
      </h2>
      <TonePart columns={columns} alone />
    </section>
  )
}
