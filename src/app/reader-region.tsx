import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { CorpusAnew, useWholeCorpus } from '#data/corpus-query.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { whenSettled } from '#ui/settled.ts'

/**
 * Writes dates and numbers as the reader's region does, once the whole page is alive: until then it must read as it was
 * prerendered. Where the code does not arrive they stay as they are, in English.
 */
export function ReaderRegion({ children }: { readonly children: ReactNode }) {
  const whole = useWholeCorpus()
  const [anew, setAnew] = useState<CorpusIndex | null>(null)
  useEffect(() => {
    const redraw = async () => {
      const code = await import('./reader-region-code.ts').catch(() => null)
      const index = code?.indexInFormOf(navigator.language, whole)
      if (index) startTransition(() => setAnew(index))
    }
    whenSettled(() => void redraw())
  }, [whole])
  return <CorpusAnew value={anew}>{children}</CorpusAnew>
}
