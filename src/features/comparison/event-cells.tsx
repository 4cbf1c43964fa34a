import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { latestExcerpt } from '#domain/corpus/event-order.ts'
import { DateNote } from '#evidence/date-note.tsx'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { StatementPop } from '#evidence/statement-pop.tsx'
import { STATUS_NAMES, StatusIcon } from '#evidence/status-shape.tsx'
import { plural } from '#lib/plural.ts'
import { Cell, Filtered, NothingSaid } from './cell.tsx'
import type { PartnerColumn } from './comparison-model.ts'

/** The last thing that is reported to have come about. */
export function LatestCell({ column }: { readonly column: PartnerColumn }) {
  const { latest } = column
  return (
    <Cell column={column} silent={latest.kind === 'silent'}>
      {latest.kind === 'found' ? <EventLine record={latest.value} /> : null}
      {latest.kind === 'filtered' ? <Filtered /> : null}
      {latest.kind === 'silent' ? <NothingSaid what="event" /> : null}
    </Cell>
  )
}

interface PlansCellProps {
  readonly column: PartnerColumn
  readonly edge: 'start' | 'end'
}

/** Plans of which no article says what became of them: the last one due, and the others in a list. */
export function PlansCell({ column, edge }: PlansCellProps) {
  const { plans, partner } = column
  const [last, ...others] = plans.kind === 'found' ? plans.value : []
  return (
    <Cell column={column} silent={plans.kind === 'silent'}>
      {last ? <EventLine record={last} /> : null}
      {others.length > 0 ? (
        <StatementPop
          group="comparison"
          edge={edge}
          prerendered
          className="mt-1"
          records={others}
          title={`${partner.name}: ${plural(others.length, 'more plan')} without an outcome`}
          summary={
            <span className="text-xs">
              and <span className="count-mentioned">{others.length}</span> more
              <span className="sr-only">{` open plans, ${partner.name}`}</span>
            </span>
          }
        />
      ) : null}
      {plans.kind === 'filtered' ? <Filtered /> : null}
      {plans.kind === 'silent' ? <NothingSaid what="open plan" /> : null}
    </Cell>
  )
}

function EventLine({ record }: { readonly record: EventRecord }) {
  const { status } = record.event
  return (
    <>
      <p className="font-serif text-base leading-snug">
        <EvidenceLink excerpt={latestExcerpt(record)} record={record.id} className="evidence-text">
          {record.text}
        </EvidenceLink>
      </p>
      <div className="mt-2 mb-1 flex flex-wrap items-center gap-x-1 text-xs text-ink-3">
        <StatusIcon status={status} />
        <span>{STATUS_NAMES[status].name},</span>
        <DateNote record={record} inPlace />
        <RecordMarks record={record} short />
      </div>
    </>
  )
}
