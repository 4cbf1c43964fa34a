import { createContext, useContext, type ReactNode } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { TABLE_ROLES } from '#ui/table-roles.ts'
import type { PartnerColumn } from './comparison-model.ts'

interface CellProps {
  readonly column: PartnerColumn
  /** Hatched: no article says anything here, which is not zero. */
  readonly silent?: boolean
  readonly children: ReactNode
}

/** One cell; on a phone, where columns become lines, the partner's name stands before it. */
export function Cell({ column, silent = false, children }: CellProps) {
  const { partner } = column
  return (
    <td
      {...TABLE_ROLES.cell}
      data-partner={partner.code}
      className={silent ? 'compare-silent hatched' : undefined}
    >
      <span className="compare-name">{partner.name}</span>
      <div className="min-w-0">{children}</div>
    </td>
  )
}

/** The topic that alone is compared, in words; null: everything is. */
export const ComparedTopic = createContext<string | null>(null)

/** The words of a cell in which no article says anything: "No event on arms in the five articles". */
export function NothingSaid({ what }: { readonly what: string }) {
  const { articlesInWords } = useCorpus()
  const topic = useContext(ComparedTopic)
  return (
    <Silence>
      No {what} {topic === null ? null : `on ${topic} `}in {articlesInWords}
    </Silence>
  )
}

/** The words of a cell about claims: none is made here at all, or none is left by the filters. */
export function NoClaim({ column: { claimed } }: { readonly column: PartnerColumn }) {
  return claimed ? <Filtered /> : <Silence>No claim</Silence>
}

/** Words on hatched ground. */
function Silence({ children }: { readonly children: ReactNode }) {
  return (
    <p className="font-serif text-sm text-ink-2 italic">
      <span className="bg-paper box-decoration-clone pr-1">{children}</span>
    </p>
  )
}

/** Says that the articles do speak here, only not under the present filters. */
export function Filtered({
  children = 'None under these filters',
}: {
  readonly children?: string
}) {
  return <p className="text-xs text-ink-3">{children}</p>
}
