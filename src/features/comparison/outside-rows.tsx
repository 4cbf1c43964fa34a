import { Link } from 'wouter'
import type { ReferenceFigure, ReferenceSet } from '#domain/model/reference.ts'
import type { ComparedRow } from '#domain/reference/compared-figures.ts'
import { formatFigure, formatWhen } from '#domain/reference/reference-words.ts'
import { useFigureWays } from '#evidence/figure-href.ts'
import { OutsideSign } from '#evidence/outside-sign.tsx'
import { useReferenceDesk } from '#evidence/reference-desk.ts'
import { TABLE_ROLES } from '#ui/table-roles.ts'
import { Cell } from './cell.tsx'
import type { PartnerColumn } from './comparison-model.ts'

interface OutsideRowsProps {
  readonly rows: readonly ComparedRow[]
  readonly columns: readonly PartnerColumn[]
}

/** Rows from outside the articles: the latest figure that there is for each partner, with its own date. */
export function OutsideRows({ rows, columns }: OutsideRowsProps) {
  return (
    <tbody {...TABLE_ROLES.group} className="compare-outside">
      {rows.map(({ set, name, byPartner }) => (
        <tr key={set.id} {...TABLE_ROLES.row}>
          <th {...TABLE_ROLES.rowHead} scope="row">
            <span className="inline-flex items-baseline gap-1.5">
              <OutsideSign /> {name}
            </span>
            <span className="sr-only"> (from outside the articles)</span>
          </th>
          {columns.map((column) => (
            <Cell key={column.partner.code} column={column}>
              <Figure
                figure={byPartner.get(column.partner.code) ?? null}
                set={set}
                column={column}
              />
            </Cell>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

interface FigureProps {
  readonly figure: ReferenceFigure | null
  readonly set: ReferenceSet
  readonly column: PartnerColumn
}

function Figure({ figure, set, column }: FigureProps) {
  const desk = useReferenceDesk()
  const ways = useFigureWays(desk)
  if (!figure || !ways) return <span className="text-xs text-ink-3">no figure in this layer</span>
  const disputed = figure.seconds.some(({ verdict }) => verdict === 'conflicts')
  return (
    <>
      <Link href={ways.hrefOf(figure.id)} className="inline-block py-1 font-medium">
        {formatFigure(figure, set) || figure.text}
      </Link>
      <span className="block text-xs text-ink-2">
        {formatWhen(figure, set)}, {desk?.sourceById.get(figure.source)?.publisher}
        {disputed ? '; a second source differs' : null}
        {isOvertaken(figure, set, column) ? '; the articles tell of a later one, above' : null}
      </span>
    </>
  )
}

/** The list of meetings is not complete: an article may know of a later one. */
function isOvertaken(
  figure: ReferenceFigure,
  { form }: ReferenceSet,
  { latest }: PartnerColumn,
): boolean {
  const day = latest.kind === 'found' ? latest.value.event.date?.earliest : undefined
  return form === 'meeting' && day !== undefined && day > figure.date.latest
}
