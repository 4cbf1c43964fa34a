import { useMemo } from 'react'
import { useWholeCorpus } from '#data/corpus-query.ts'
import { CiteControl } from '#evidence/cite-control.tsx'
import { CopyText } from '#ui/copy-text.tsx'
import { presentAddress } from '#url/full-address.ts'
import type { ChosenExcerpt } from './reader-model.ts'

/** Copies the address of the chosen sentence, and cites it. */
export function SourceTools({ chosen: { excerpt, article } }: { readonly chosen: ChosenExcerpt }) {
  const { corpus } = useWholeCorpus()
  const cited = useMemo(() => [{ excerpt, article }], [excerpt, article])
  return (
    <>
      <CopyText text={presentAddress} refused="The browser refused; copy it from the address bar.">
        Copy link
      </CopyText>
      <CiteControl key={excerpt.id} cited={cited} version={corpus.version} what="this sentence" />
    </>
  )
}
