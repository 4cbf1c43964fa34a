import { useMemo, type ReactNode } from 'react'
import { CorpusThen, useWholeCorpus } from '#data/corpus-query.ts'
import { corpusAsOf } from '#domain/corpus/as-of.ts'
import { buildCorpusIndex } from '#domain/corpus/corpus-index.ts'
import { useChoices } from '#url/use-address.ts'

/** Lets every view below see only what had been published by the day in the address. */
export function AsOfCorpus({ children }: { readonly children: ReactNode }) {
  const whole = useWholeCorpus()
  const { asOf } = useChoices().address
  const then = useMemo(() => {
    if (asOf === null) return null
    const corpus = corpusAsOf(whole.corpus, asOf)
    return corpus === whole.corpus ? null : buildCorpusIndex(corpus, true)
  }, [whole, asOf])
  return <CorpusThen value={then}>{children}</CorpusThen>
}
