import { useQueryClient } from '@tanstack/react-query'
import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { CorpusAnew, corpusQuery } from '#data/corpus-query.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { savesData } from '#ui/saves-data.ts'
import { wakeAll, whenSettled } from '#ui/settled.ts'
import { whenIdle } from '#ui/when-idle.ts'

/**
 * Writes dates and numbers as the reader's region does, once the whole page is alive: until then it must read as it was
 * prerendered. Where the code does not arrive they stay as they are, in English.
 */
export function ReaderRegion({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient()
  const [anew, setAnew] = useState<CorpusIndex | null>(null)
  useEffect(() => {
    const load = () => import('./reader-region-code.ts').catch(() => null)
    const redraw = async () => {
      const code = await load()
      // What is drawn by then was drawn with it.
      const whole = client.getQueryData(corpusQuery.queryKey)
      const index = whole && code?.indexInFormOf(navigator.language, whole)
      if (index) startTransition(() => setAnew(index))
    }
    whenSettled(() => void redraw())
    // Who reads otherwise need not wait for a move of their own.
    const hurry = async () => {
      if ((await load())?.readsOtherwise(navigator.language)) wakeAll()
    }
    if (!savesData()) whenIdle(() => void hurry())
  }, [client])
  return <CorpusAnew value={anew}>{children}</CorpusAnew>
}
