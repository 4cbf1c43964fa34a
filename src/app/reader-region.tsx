import { useQueryClient } from '@tanstack/react-query'
import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { CorpusAnew, corpusQuery } from '#data/corpus-query.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { whenSettled } from '#ui/settled.ts'

/**
 * Writes dates and numbers as the reader's region does, once the whole page is alive: until then it must read as it was
 * prerendered. Where the code does not arrive they stay as they are, in English.
 */
export function ReaderRegion({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient()
  const [anew, setAnew] = useState<CorpusIndex | null>(null)
  useEffect(() => {
    const redraw = async () => {
      const code = await import('./reader-region-code.ts').catch(() => null)
      // What is drawn by then was drawn with it.
      const whole = client.getQueryData(corpusQuery.queryKey)
      const index = whole && code?.indexInFormOf(navigator.language, whole)
      if (index) startTransition(() => setAnew(index))
    }
    whenSettled(() => void redraw())
  }, [client])
  return <CorpusAnew value={anew}>{children}</CorpusAnew>
}
