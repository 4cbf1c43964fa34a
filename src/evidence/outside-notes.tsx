import { Link } from 'wouter'
import type { ReferenceLink } from '#domain/model/reference.ts'
import type { ReferenceIndex } from '#domain/reference/reference-index.ts'
import {
  countryName,
  formatFigure,
  formatWhen,
  RELATION_NAMES,
} from '#domain/reference/reference-words.ts'
import { useFigureWays } from './figure-href.ts'
import { OutsideSign } from './outside-sign.tsx'
import { useReferenceDesk } from './reference-desk.ts'

/** How figures from outside stand to a statement, which keeps its words and its date. */
export function OutsideNotes({ record }: { readonly record: string }) {
  const desk = useReferenceDesk()
  const links = desk?.linksByRecord.get(record) ?? []
  if (!desk || links.length === 0) return null
  return (
    <div className="mt-1 border border-dashed border-outside bg-outside-soft px-2 py-1.5 text-xs text-ink-2">
      {links.map((link) => (
        <Note key={link.note} desk={desk} link={link} />
      ))}
    </div>
  )
}

interface NoteProps {
  readonly desk: ReferenceIndex
  readonly link: ReferenceLink
}

function Note({ desk, link }: NoteProps) {
  const ways = useFigureWays(desk)
  return (
    <>
      <p>
        <b className="inline-flex items-center gap-1 font-semibold text-outside">
          <OutsideSign /> An outside source {RELATION_NAMES[link.relation]}.
        </b>{' '}
        {link.note}
      </p>
      <ul>
        {link.figures.map((id) => {
          const placed = desk.figureById.get(id)
          if (!placed) return null
          const { figure, set } = placed
          const source = desk.sourceById.get(figure.source)
          const words = formatFigure(figure, set) || figure.text
          return (
            <li key={id}>
              <Link href={ways?.hrefOf(id) ?? ''} className="inline-block py-1">
                {countryName(figure.partner)}, {formatWhen(figure, set)}: {words}
              </Link>{' '}
              ({source?.publisher})
            </li>
          )
        })}
      </ul>
    </>
  )
}
