import { Link } from 'wouter'
import type { ReferenceRelation } from '#domain/model/reference.ts'
import { useFigureHref } from './figure-href.ts'
import { OutsideSign } from './outside-sign.tsx'
import { useReferenceDesk } from './reference-desk.ts'

const SHORT: Readonly<Record<ReferenceRelation, string>> = {
  overtakes: 'overtaken outside',
  differs: 'differs outside',
  confirms: 'agrees outside',
  adds: 'more outside',
}

/** Says on a record that figures from outside touch it, where the reader asked for them. */
export function OutsideMark({ record }: { readonly record: string }) {
  const desk = useReferenceDesk()
  const hrefOf = useFigureHref(desk)
  const link = desk?.linksByRecord.get(record)?.[0]
  const figure = link?.figures[0]
  if (!link || figure === undefined) return null
  return (
    <Link href={hrefOf(figure)} className="inline-flex min-h-6 items-center gap-1 text-outside">
      <OutsideSign /> {SHORT[link.relation]}
    </Link>
  )
}
