import { Fragment, memo } from 'react'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { AsOfNote } from '#evidence/as-of-note.tsx'
import { BasketPop } from '#evidence/basket-pop.tsx'
import { DateNote } from '#evidence/date-note.tsx'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { LaterShort } from '#evidence/later-reading.tsx'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { KIND_NAMES } from '#evidence/record-words.ts'
import { SpeakerName } from '#evidence/speaker-name.tsx'
import { StatusLabel } from '#evidence/status-shape.tsx'
import { SortHeader, type SortState } from '#ui/sort-header.tsx'
import { TABLE_ROLES } from '#ui/table-roles.ts'
import { LEDGER_COLUMNS, type LedgerColumn, type LedgerRow } from './ledger-model.ts'

const COLUMN_NAMES: Readonly<Record<LedgerColumn, string>> = {
  record: 'Event or claim',
  kind: 'Status or kind',
  date: 'Date',
  partners: 'Partners',
  topics: 'Topics',
  speaker: 'Who says it',
  sources: 'Sources',
}

interface LedgerTableProps {
  readonly index: CorpusIndex
  readonly rows: readonly LedgerRow[]
  readonly sort: SortState<LedgerColumn> | null
  readonly onSort: (sort: SortState<LedgerColumn>) => void
}

/** The ledger as a table; on a phone each row becomes a block with the column's name before each value. */
export function LedgerTable({ index, rows, sort, onSort }: LedgerTableProps) {
  return (
    <table {...TABLE_ROLES.table} className="ledger">
      <caption className="sr-only">
        Events and claims, each with its status or kind, date, partners, topics, speaker and sources
      </caption>
      <thead {...TABLE_ROLES.group}>
        <tr {...TABLE_ROLES.row}>
          {LEDGER_COLUMNS.map((column) => (
            <SortHeader
              key={column}
              column={column}
              name={COLUMN_NAMES[column]}
              sort={sort}
              onSort={onSort}
            />
          ))}
          <th {...TABLE_ROLES.columnHead} scope="col" className="ledger-basket text-xs text-ink-2">
            <span className="inline-flex min-h-7 items-center font-semibold">Basket</span>
          </th>
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group}>
        {rows.map((row) => (
          <Row key={row.record.id} row={row} index={index} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly row: LedgerRow
  readonly index: CorpusIndex
}

const Row = memo(function LedgerTableRow({ row, index }: RowProps) {
  const { record } = row
  const [first, ...rest] = record.excerpts
  return (
    <tr {...TABLE_ROLES.row} data-record={record.id}>
      <th {...TABLE_ROLES.rowHead} scope="row">
        <EvidenceLink excerpt={first}>{record.text}</EvidenceLink>
      </th>
      <td {...TABLE_ROLES.cell} data-name="Status or kind">
        {record.type === 'event' ? (
          <StatusLabel status={record.event.status} />
        ) : (
          KIND_NAMES[record.claim.kind]
        )}
      </td>
      <td {...TABLE_ROLES.cell} data-name="Date">
        {record.type === 'event' ? (
          <DateNote record={record} />
        ) : (
          <div>
            <AsOfNote record={record} short />
            <span className="text-xs text-ink-2">
              <LaterShort record={record} />
            </span>
          </div>
        )}
      </td>
      <td {...TABLE_ROLES.cell} data-name="Partners">
        {row.partners || <span className="text-ink-3">none</span>}
      </td>
      <td {...TABLE_ROLES.cell} data-name="Topics">
        {row.topics}
      </td>
      <td {...TABLE_ROLES.cell} data-name="Who says it">
        <Speakers row={row} index={index} />
      </td>
      <td {...TABLE_ROLES.cell} data-name="Sources">
        <span>
          {row.sources}
          <span className="block text-ink-3">
            {[first, ...rest].map((excerpt, i) => (
              <EvidenceLink
                key={excerpt.id}
                excerpt={excerpt}
                className="mr-1 inline-block min-w-6 py-[3px]"
                label={`Excerpt ${i + 1} of ${record.excerpts.length}, article ${labelOf(row, excerpt.article)}`}
              >
                {labelOf(row, excerpt.article)}
              </EvidenceLink>
            ))}
          </span>
          <RecordMarks record={record} origins={false} />
        </span>
      </td>
      <td {...TABLE_ROLES.cell} data-name="Basket" className="ledger-basket">
        <BasketPop record={record} index={index} />
      </td>
    </tr>
  )
})

function Speakers({ row: { speakers, speaker }, index: { peopleBySpeaker } }: RowProps) {
  if (speakers.length === 0) return speaker
  return (
    // One child: on a phone the cell is a grid.
    <span>
      {speakers.map((name, i) => (
        <Fragment key={name}>
          {i > 0 ? '; ' : null}
          <SpeakerName speaker={name} peopleBySpeaker={peopleBySpeaker} />
        </Fragment>
      ))}
    </span>
  )
}

function labelOf(row: LedgerRow, articleId: string): string {
  return row.articles.find(({ id }) => id === articleId)?.label ?? articleId
}
