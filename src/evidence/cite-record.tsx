import { useMemo } from 'react'
import { withArticles } from '#domain/cite/csl-item.ts'
import type { CorpusIndex, LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { CiteControl } from './cite-control.tsx'

interface CiteRecordProps {
  readonly record: LedgerRecord
  readonly index: CorpusIndex
  /** What the button says before the record. */
  readonly children?: string
}

/** Cites all sentences that a record rests on. */
export function CiteRecord({ record, index, children = 'Cite' }: CiteRecordProps) {
  const cited = useMemo(() => withArticles(index, record.excerpts), [index, record])
  return (
    <CiteControl
      className="px-1.5 text-xs"
      cited={cited}
      version={index.corpus.version}
      what={`of: ${record.text}`}
    >
      {children}
    </CiteControl>
  )
}
