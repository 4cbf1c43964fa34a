import { Fragment, memo, type ReactNode } from 'react'
import { STANCES, TOPICS, type RowGroup } from '#domain/model/vocabulary.ts'
import type { ComparedRow } from '#domain/reference/compared-figures.ts'
import { PlansLink } from '#evidence/plans-link.tsx'
import { STANCE_NAMES } from '#evidence/record-words.ts'
import { TABLE_ROLES } from '#ui/table-roles.ts'
import { ColumnHead } from './column-head.tsx'
import type { ComparisonView, PartnerColumn } from './comparison-model.ts'
import { LatestCell, PlansCell } from './event-cells.tsx'
import { OutsideRows } from './outside-rows.tsx'
import { QuoteCell } from './quote-cell.tsx'
import { StandingCell } from './standing-cell.tsx'
import { ToneCell } from './tone-cell.tsx'
import { TopicCell } from './topic-cell.tsx'
import { VoiceCell, VoicesNote } from './voice-cell.tsx'

interface ComparisonTableProps {
  readonly view: ComparisonView
  /** In the order that the reader chose. */
  readonly columns: readonly PartnerColumn[]
  /** Groups of rows that are put away. */
  readonly away: readonly RowGroup[]
  /** Rows from outside the articles; none unless the reader asked for them. */
  readonly outside: readonly ComparedRow[]
  /** Whether only one topic is compared: then what speaks of the tie as a whole is left out. */
  readonly onTopic: boolean
}

/** Partners in columns, the same questions in rows; on a phone each row is a block. */
export const ComparisonTable = memo(function ComparisonTable({
  view,
  columns,
  away,
  outside,
  onTopic,
}: ComparisonTableProps) {
  const { topics, most } = view
  const has = (group: RowGroup) => !away.includes(group)
  return (
    <table {...TABLE_ROLES.table} className="compare">
      <caption className="sr-only">
        Partners of Vietnam compared: their standing, events, statements on each topic, tone, whose
        voice is heard, and the strongest statements of cooperation and of tension
      </caption>
      <colgroup>
        <col className="compare-key" />
        {columns.map(({ partner }) => (
          <col key={partner.code} />
        ))}
      </colgroup>
      <thead {...TABLE_ROLES.group}>
        <tr {...TABLE_ROLES.row}>
          <th {...TABLE_ROLES.columnHead} scope="col" className="compare-corner">
            <span className="sr-only">What is compared</span>
          </th>
          {columns.map((column) => (
            <ColumnHead key={column.partner.code} column={column} />
          ))}
        </tr>
      </thead>
      {has('standing') ? (
        <tbody {...TABLE_ROLES.group}>
          {onTopic ? null : (
            <Row name="Standing" columns={columns}>
              {(column) => <StandingCell column={column} />}
            </Row>
          )}
          <Row
            name="Latest event"
            note="as the latest article reports it, dated or not"
            columns={columns}
          >
            {(column) => <LatestCell column={column} />}
          </Row>
          <Row
            name="Open plan"
            note={
              <>
                no article says what became of it; <PlansLink>all plans</PlansLink>
              </>
            }
            columns={columns}
          >
            {(column, edge) => <PlansCell column={column} edge={edge} />}
          </Row>
        </tbody>
      ) : null}
      {has('topics') ? (
        <tbody {...TABLE_ROLES.group}>
          {TOPICS.filter(({ slug }) => topics.includes(slug)).map(({ slug, name }, i) => (
            <Row
              key={slug}
              over={i === 0 ? 'Statements on' : undefined}
              name={name}
              columns={columns}
            >
              {(column, edge) => <TopicCell column={column} topic={slug} most={most} edge={edge} />}
            </Row>
          ))}
        </tbody>
      ) : null}
      {has('tone') ? (
        <tbody {...TABLE_ROLES.group}>
          {STANCES.map((stance, i) => (
            <Row
              key={stance}
              over={i === 0 ? 'Tone of the claims' : undefined}
              name={STANCE_NAMES[stance]}
              columns={columns}
            >
              {(column, edge) => <ToneCell column={column} stance={stance} edge={edge} />}
            </Row>
          ))}
        </tbody>
      ) : null}
      {has('voices') ? (
        <tbody {...TABLE_ROLES.group}>
          <Row name="Whose voice" note={<VoicesNote />} columns={columns}>
            {(column, edge) => <VoiceCell column={column} edge={edge} />}
          </Row>
          {onTopic ? null : (
            <>
              <Row name="Strongest cooperation" columns={columns}>
                {(column) => <QuoteCell column={column} finding={column.cooperation} />}
              </Row>
              <Row name="Strongest tension" columns={columns}>
                {(column) => <QuoteCell column={column} finding={column.tension} />}
              </Row>
            </>
          )}
        </tbody>
      ) : null}
      {outside.length > 0 && has('outside') ? (
        <OutsideRows rows={outside} columns={columns} />
      ) : null}
    </table>
  )
})

interface RowProps {
  /** What the rows of the group have in common, over the name of the first. */
  readonly over?: string | undefined
  readonly name: string
  readonly note?: ReactNode
  readonly columns: readonly PartnerColumn[]
  /** Draws a cell; its panels keep to the given edge, so that they stay inside the page. */
  readonly children: (column: PartnerColumn, edge: 'start' | 'end') => ReactNode
}

function Row({ over, name, note, columns, children }: RowProps) {
  return (
    <tr {...TABLE_ROLES.row}>
      <th {...TABLE_ROLES.rowHead} scope="row">
        {over ? <span className="block text-xs font-normal text-ink-3">{over}</span> : null}
        {name}
        {note ? <span className="block text-xs font-normal text-ink-3">{note}</span> : null}
      </th>
      {columns.map((column, i) => (
        <Fragment key={column.partner.code}>
          {children(column, i < columns.length / 2 ? 'start' : 'end')}
        </Fragment>
      ))}
    </tr>
  )
}
