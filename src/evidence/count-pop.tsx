import type { ReactNode } from 'react'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { StatementPop } from './statement-pop.tsx'

interface CountPopProps {
  readonly records: readonly LedgerRecord[]
  /** What is counted, after the number: "claims by Tô Lâm". */
  readonly what: string
  readonly group: string
  readonly edge: 'start' | 'end'
  readonly prerendered?: boolean
  /** A few words beside the number, for those who see what it belongs to. */
  readonly children?: ReactNode
}

/** A number that opens the statements it counts. */
export function CountPop({ records, what, group, edge, prerendered, children }: CountPopProps) {
  return (
    <StatementPop
      records={records}
      title={`${records.length} ${what}`}
      group={group}
      edge={edge}
      prerendered={prerendered ?? false}
      className="group/count"
      summary={
        <>
          <b className="min-w-[1.05em] border-b border-accent/60 font-serif text-lg leading-[1.15] font-semibold group-open/count:border-b-2 group-open/count:border-accent group-hover/count:text-accent group-data-marked/count:border-mark-edge group-data-marked/count:bg-mark group-data-marked/count:text-mark-ink">
            {records.length}
          </b>
          <span className="sr-only">{` ${what}`}</span>
          {children ? <span aria-hidden="true">{children}</span> : null}
        </>
      }
    />
  )
}
