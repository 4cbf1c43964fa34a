import { Link } from 'wouter'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import type { ReferenceRelation } from '#domain/model/reference.ts'
import { useFigureWays } from './figure-href.ts'
import { OutsideSign } from './outside-sign.tsx'
import { useReferenceDesk } from './reference-desk.ts'

const SHORT: Readonly<Record<ReferenceRelation, string>> = {
  overtakes: 'overtaken outside',
  differs: 'differs outside',
  confirms: 'agrees outside',
  adds: 'more outside',
}

/** Says on a record that figures from outside touch it, where the reader asked for them. */
export function OutsideMark({ record }: { readonly record: LedgerRecord }) {
  const ways = useFigureWays(useReferenceDesk())
  const nearest = ways?.nearestTo(record)
  if (!ways || !nearest) return null
  return (
    <Link
      href={ways.hrefOf(nearest.figure)}
      className="inline-flex min-h-6 items-center gap-1 text-outside"
    >
      <OutsideSign /> {SHORT[nearest.link.relation]}
    </Link>
  )
}
