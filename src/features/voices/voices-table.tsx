import { memo } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { Link } from 'wouter'
import { ATTRIBUTION_BASES } from '#domain/model/vocabulary.ts'
import { CountPop } from '#evidence/count-pop.tsx'
import { plural } from '#lib/plural.ts'
import { TABLE_ROLES } from '#ui/table-roles.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { GroupHead } from './group-head.tsx'
import { VoiceBar } from './voice-bar.tsx'
import { VoiceSwatch } from './voice-pattern.tsx'
import type { VoiceCell, VoiceRow, VoicesView } from './voices-model.ts'
import { cellWords, columnName, rowSentence } from './voices-words.ts'

/** Partners and topics in rows, voices in columns; on a phone each row is a block. */
export const VoicesTable = memo(function VoicesTable({ view }: { readonly view: VoicesView }) {
  const { columns, whole, partners, topics } = view
  return (
    <table
      {...TABLE_ROLES.table}
      className="block w-full text-left border-separate border-spacing-0 tablet:table tablet:table-fixed tablet:[&_tbody_:is(a,summary)]:scroll-mt-28"
    >
      <caption className="sr-only">
        Claims on each partner’s tie with Vietnam and on each topic, by whose words they are
      </caption>
      <thead {...TABLE_ROLES.group} className="max-tablet:block">
        <tr
          {...TABLE_ROLES.row}
          className="max-tablet:flex max-tablet:flex-wrap max-tablet:gap-x-4"
        >
          <th
            {...TABLE_ROLES.columnHead}
            scope="col"
            className={`${HEAD} max-tablet:hidden tablet:w-34`}
          >
            Claims on
          </th>
          {columns.map((column) => (
            <th
              key={column.key}
              {...TABLE_ROLES.columnHead}
              scope="col"
              className={`${HEAD} tablet:w-[5.5rem] tablet:pr-0 tablet:pl-2`}
            >
              <span className="flex items-center gap-x-1.5 tablet:flex-col tablet:items-start tablet:gap-y-1">
                <VoiceSwatch column={column} />
                {columnName(column)}
              </span>
            </th>
          ))}
          <th
            {...TABLE_ROLES.columnHead}
            scope="col"
            className={`${HEAD} max-tablet:hidden tablet:pl-3`}
          >
            In a bar and in words
          </th>
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group} className="max-tablet:block">
        <Row row={whole} />
      </tbody>
      <Rows name="Partners" rows={partners} span={columns.length + 2} />
      <Rows name="Topics" rows={topics} span={columns.length + 2} />
    </table>
  )
})

const HEAD =
  'pr-2 pb-1.5 text-xs leading-tight font-medium text-ink-2 tablet:sticky tablet:top-[var(--top)] tablet:z-5 tablet:border-b tablet:border-rule tablet:bg-paper tablet:pt-2 tablet:align-bottom'

interface RowsProps {
  readonly name: string
  readonly rows: readonly VoiceRow[]
  /** Columns of the table. */
  readonly span: number
}

function Rows({ name, rows, span }: RowsProps) {
  return (
    <tbody {...TABLE_ROLES.group} className="max-tablet:block">
      <GroupHead span={span} className="border-t border-hair-strong pb-1 text-sm">
        {name}
      </GroupHead>
      {rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </tbody>
  )
}

function Row({ row }: { readonly row: VoiceRow }) {
  const { articlesInWords } = useCorpus()
  const { cells, name, partner, total } = row
  return (
    <tr
      {...TABLE_ROLES.row}
      data-partner={partner ?? undefined}
      className="max-tablet:flex max-tablet:flex-col max-tablet:border-t max-tablet:border-hair max-tablet:py-3"
    >
      <th
        {...TABLE_ROLES.rowHead}
        scope="row"
        className="pr-3 align-top font-normal tablet:border-t tablet:border-hair tablet:py-2.5"
      >
        <span
          className={`block font-serif text-md leading-tight font-semibold ${partner ? 'text-(--c)' : ''}`}
        >
          {name}
        </span>
        <Total row={row} />
      </th>
      {total === 0 ? (
        <td
          {...TABLE_ROLES.cell}
          colSpan={cells.length}
          className="hatched px-2 font-serif text-sm text-ink-2 italic max-tablet:order-1 tablet:border-t tablet:border-hair"
        >
          <span className="bg-paper box-decoration-clone px-1">No claim in {articlesInWords}</span>
        </td>
      ) : (
        cells.map((cell, i) => (
          <Cell key={cell.column.key} cell={cell} row={row} edge={i < 3 ? 'start' : 'end'} />
        ))
      )}
      <td
        {...TABLE_ROLES.cell}
        className="align-top max-tablet:order-1 max-tablet:mt-1 max-tablet:mb-1 tablet:border-t tablet:border-hair tablet:py-2.5 tablet:pl-3"
      >
        {row.drawn ? <VoiceBar row={row} /> : null}
        <p className="font-serif text-base leading-snug text-pretty tablet:text-sm not-first:mt-1.5">
          {row.claims.length === 0 && total > 0 ? 'None under these filters.' : rowSentence(row)}
        </p>
      </td>
    </tr>
  )
}

/** How many claims the row has; the same ones in the ledger. */
function Total({ row: { claims, choice, total, name } }: { readonly row: VoiceRow }) {
  const { address } = useChoices()
  if (claims.length === 0) return null
  // The ledger has events too; only claims have a ground.
  const bases = address.bases.length > 0 ? address.bases : ATTRIBUTION_BASES
  const search = formatAddress({ ...address, ...choice, bases, excerpt: null })
  return (
    <Link
      href={`/claims${search}`}
      aria-label={`${plural(claims.length, 'claim')} in the ledger: ${name}`}
      className="inline-block py-1 text-xs text-ink-2"
    >
      {claims.length < total
        ? `${claims.length} of ${plural(total, 'claim')}`
        : plural(total, 'claim')}
    </Link>
  )
}

interface CellProps {
  readonly cell: VoiceCell
  readonly row: VoiceRow
  readonly edge: 'start' | 'end'
}

/** A number that opens its statements; hatched where no article has any. */
function Cell({ cell, row, edge }: CellProps) {
  const { column, claims, unnamed, silent } = cell
  const name = columnName(column)
  return (
    <td
      {...TABLE_ROLES.cell}
      className={`align-top max-tablet:order-2 tablet:border-t tablet:border-hair tablet:py-2 ${silent ? 'hatched px-2' : 'tablet:pl-2'}`}
    >
      {claims.length > 0 ? (
        <>
          <CountPop
            group="voices"
            edge={edge}
            prerendered
            records={claims}
            what={cellWords(cell, row)}
          >
            <span className="text-sm tablet:hidden">
              {name}
              {unnamed > 0 ? `, ${unnamed} unnamed` : null}
            </span>
          </CountPop>
          {unnamed > 0 ? (
            <p className="text-xs text-ink-3 max-tablet:hidden">{unnamed} unnamed</p>
          ) : null}
        </>
      ) : (
        <p className="text-xs text-ink-3 max-tablet:py-0.5">
          <span className="bg-paper box-decoration-clone pr-1 tablet:hidden">{name}: </span>
          <span className="bg-paper box-decoration-clone pr-1">
            {silent ? (
              'none'
            ) : (
              <>
                –<span className="sr-only"> none under these filters</span>
              </>
            )}
          </span>
        </p>
      )}
    </td>
  )
}
