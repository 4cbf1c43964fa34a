import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { latestExcerpt } from '#domain/corpus/event-order.ts'
import { DateNote } from './date-note.tsx'
import { EvidenceLink } from './evidence-link.tsx'
import { quotable } from '#domain/anchoring/quotable.ts'
import { RecordMarks } from './record-marks.tsx'
import { STATUS_NAMES, StatusLabel } from './status-shape.tsx'
import { useAddress } from '#url/use-address.ts'

/** One event: when, in the article's time words too; how far it had got; who reports it as what. */
export function EventEntry({ record }: { readonly record: EventRecord }) {
  const { address } = useAddress()
  const { date, status, outcomeNote } = record.event
  const chosen = record.excerpts.find(({ id }) => id === address.excerpt)
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-t border-hair py-2 tablet:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="text-sm">
        <DateNote record={record} className="font-medium" />
        {date ? <p className="font-serif text-ink-3">“{quotable(date.words)}”</p> : null}
      </div>
      <div className="min-w-0">
        <p className="font-serif text-md leading-snug">
          <EvidenceLink
            excerpt={chosen ?? latestExcerpt(record)}
            record={record.id}
            className="evidence-text"
          >
            {record.text}
          </EvidenceLink>
        </p>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-3 text-xs text-ink-2">
          <StatusLabel status={status} />
          <Reports record={record} />
          <RecordMarks record={record} />
        </p>
        {outcomeNote ? <p className="mt-0.5 text-xs text-ink-2">{outcomeNote}</p> : null}
      </div>
    </li>
  )
}

/** "001 planned, 000 occurred": each report is a link to its sentence. */
function Reports({ record }: { readonly record: EventRecord }) {
  const { event, excerpts, articles } = record
  const agreed = event.reports.every(({ status }) => status === event.status)
  return (
    <span className="text-ink-3">
      {event.reports.map((report, i) => {
        const excerpt = excerpts.find(({ id }) => id === report.excerpt)
        const label = articles.find(({ id }) => id === excerpt?.article)?.label
        if (!excerpt || !label) return null
        const status = STATUS_NAMES[report.status].name.toLowerCase()
        return (
          <span key={report.excerpt}>
            {i > 0 ? ', ' : null}
            <EvidenceLink
              excerpt={excerpt}
              className="evidence-text inline-block py-1"
              label={`Article ${label}: ${status}`}
            >
              {agreed ? label : `${label} ${status}`}
            </EvidenceLink>
          </span>
        )
      })}
    </span>
  )
}
