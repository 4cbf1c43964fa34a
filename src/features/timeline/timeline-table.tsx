import './timeline-table.css'
import { latestExcerpt } from '#domain/corpus/event-order.ts'
import { sourceWords } from '#domain/corpus/source-words.ts'
import { useMemo, useState } from 'react'
import { DateNote } from '#evidence/date-note.tsx'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { quotable } from '#domain/anchoring/quotable.ts'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { StatusLabel } from '#evidence/status-shape.tsx'
import { SortHeader, type SortState } from '#ui/sort-header.tsx'
import { count, partnerWords, topicWords } from './event-words.ts'
import { sortEvents, type EventColumn } from './table-model.ts'
import { useTimelineView, type TimelineScope } from './use-timeline-view.ts'

const COLUMNS: readonly { readonly column: EventColumn; readonly name: string }[] = [
  { column: 'date', name: 'Date' },
  { column: 'title', name: 'Event' },
  { column: 'status', name: 'Status' },
  { column: 'partners', name: 'Partners' },
  { column: 'topics', name: 'Topics' },
  { column: 'articles', name: 'Articles' },
]

/** The events of the timeline as a table that sorts by any column. */
export function TimelineTable({ scope }: TimelineScope) {
  const { shown: records } = useTimelineView(scope)
  const [sort, setSort] = useState<SortState<EventColumn>>({
    column: 'date',
    direction: 'ascending',
  })
  const rows = useMemo(() => sortEvents(records, sort.column, sort.direction), [records, sort])
  return (
    <table className="timeline-table">
      <caption className="sr-only">
        {count(records.length, 'event')}: date, event, status, partners, topics and articles
      </caption>
      <thead>
        <tr>
          {COLUMNS.map(({ column, name }) => (
            <SortHeader key={column} column={column} name={name} sort={sort} onSort={setSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((record) => (
          <tr key={record.id} data-record={record.id}>
            <td data-name="Date">
              <div>
                <DateNote record={record} />
                {record.event.date ? (
                  <p className="text-xs text-ink-3">“{quotable(record.event.date.words)}”</p>
                ) : null}
              </div>
            </td>
            <th scope="row">
              <EvidenceLink excerpt={latestExcerpt(record)}>{record.event.title}</EvidenceLink>
            </th>
            <td data-name="Status">
              <StatusLabel status={record.event.status} />
            </td>
            <td data-name="Partners">
              {partnerWords(record) || <span className="text-ink-3">none of the five</span>}
            </td>
            <td data-name="Topics">{topicWords(record)}</td>
            <td data-name="Articles">
              <span>
                {record.articles.map(({ label }) => label).join(', ')}
                <span className="block text-xs text-ink-3">{sourceWords(record)}</span>
                <RecordMarks record={record} origins={false} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
