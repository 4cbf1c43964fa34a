import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { CorpusAnew, useWholeCorpus } from '#data/corpus-query.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { whenSettled } from '#ui/settled.ts'

/**
 * Writes dates as the reader's region does, once the whole page is alive: until then it must read as it was
 * prerendered. Where the code does not arrive they stay as they are, which no reader takes for another day.
 */
export function ReaderDates({ children }: { readonly children: ReactNode }) {
  const whole = useWholeCorpus()
  const [anew, setAnew] = useState<CorpusIndex | null>(null)
  useEffect(() => {
    const redraw = async () => {
      const code = await import('./reader-dates-code.ts').catch(() => null)
      const index = code?.indexInDatesOf(navigator.language, whole)
      if (index) startTransition(() => setAnew(index))
    }
    whenSettled(() => void redraw())
  }, [whole])
  return <CorpusAnew value={anew}>{children}</CorpusAnew>
}
