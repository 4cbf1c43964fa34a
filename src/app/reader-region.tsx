import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { CorpusAnew } from '#data/corpus-query.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { whenSettled } from '#ui/settled.ts'

type Anew = (index: CorpusIndex) => CorpusIndex

/**
 * Writes dates and numbers as the reader's region does, once the whole page is alive: until then it must read as it was
 * prerendered. Where the code does not arrive they stay as they are, in English.
 */
export function ReaderRegion({ children }: { readonly children: ReactNode }) {
  const [anew, setAnew] = useState<Anew | null>(null)
  useEffect(() => {
    const redraw = async () => {
      const code = await import('./reader-region-code.ts').catch(() => null)
      // What is drawn by then was drawn with the form of the build.
      if (!code?.writeInFormOf(navigator.language)) return
      startTransition(() => setAnew(() => code.indexAnew))
    }
    whenSettled(() => void redraw())
  }, [])
  return <CorpusAnew value={anew}>{children}</CorpusAnew>
}
