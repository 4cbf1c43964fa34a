import { useMemo, type ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { CorpusThen, useCorpusIfThere } from '#data/corpus-query.ts'
import { LatePart, partCode, useWarmCode } from '#ui/late-part.tsx'
import { useChoices } from '#url/use-address.ts'

/** Most readers stand after all articles; where the address says otherwise the page starts with it. */
export const AS_OF = partCode('the earlier day', () => import('./as-of-code.ts'))

/** Lets every view below see only what had been published by the day in the address. */
export function AsOfCorpus({ children }: { readonly children: ReactNode }) {
  const { asOf } = useChoices().address
  const whole = useCorpusIfThere(asOf !== null)
  const { data: code } = useQuery({ ...AS_OF, enabled: asOf !== null })
  useWarmCode(AS_OF)
  const then = useMemo(() => {
    if (asOf === null || !code || !whole) return null
    const corpus = code.corpusAsOf(whole.corpus, asOf)
    return corpus === whole.corpus ? null : code.buildCorpusIndex(corpus, true)
  }, [whole, asOf, code])
  return <CorpusThen value={then}>{children}</CorpusThen>
}

/** Says on which day the reader stands, where that is before the last article. */
export function StandingNotice() {
  const { asOf } = useChoices().address
  if (asOf === null) return null
  return (
    <LatePart code={AS_OF} waiting={null}>
      {({ AsOfNotice }) => <AsOfNotice />}
    </LatePart>
  )
}
