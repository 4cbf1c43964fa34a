import type { ReactNode } from 'react'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { PopDisclosure } from '#ui/pop-disclosure.tsx'
import { useAddress } from '#url/use-address.ts'
import { StatementList } from './statement-list.tsx'

interface StatementPopProps {
  readonly records: readonly LedgerRecord[]
  /** What the statements have in common, over the list. */
  readonly title: ReactNode
  readonly summary: ReactNode
  readonly group: string
  readonly edge?: 'start' | 'end'
  readonly prerendered?: boolean
  readonly className?: string
  /** What stands below the list. */
  readonly children?: ReactNode
}

/** A number or a few words that open the statements behind them. */
export function StatementPop({
  records,
  title,
  summary,
  group,
  edge = 'start',
  prerendered = false,
  className,
  children,
}: StatementPopProps) {
  const { address } = useAddress()
  return (
    <PopDisclosure
      summary={summary}
      group={group}
      edge={edge}
      prerendered={prerendered}
      marked={records.some(({ excerpts }) => excerpts.some(({ id }) => id === address.excerpt))}
      className={className}
    >
      {(prerendering) => (
        <>
          <p className="mb-1 text-xs font-semibold text-ink-2">{title}</p>
          <StatementList records={records} plain={prerendering} />
          {children}
        </>
      )}
    </PopDisclosure>
  )
}
