import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { StatusShape, STATUS_NAMES } from '#evidence/status-shape.tsx'
import { count, partnerWords } from './event-words.ts'

interface UndatedEventsProps {
  readonly records: readonly EventRecord[]
  /** Id of the chosen excerpt. */
  readonly chosen: string | null
}

/** Events that no article allows a date for: in words, since a place on the axis would be made up. */
export function UndatedEvents({ records, chosen }: UndatedEventsProps) {
  if (records.length === 0) return null
  return (
    <div className="mt-5">
      <h3 className="mb-1 text-sm font-semibold">
        {count(records.length, 'event')} without a date in any article
      </h3>
      <ul className="gap-x-8 text-sm leading-snug tablet:columns-2">
        {records.map((record) => (
          <li
            key={record.id}
            data-partner={record.partners.length === 1 ? record.partners[0] : 'wider'}
            className="flex break-inside-avoid gap-x-2 py-1"
          >
            <svg width={18} height={18} aria-hidden="true" className="flex-none overflow-visible">
              {record.excerpts.some(({ id }) => id === chosen) ? (
                <circle cx={9} cy={10} r={11} className="timeline-halo" />
              ) : null}
              <StatusShape status={record.event.status} x={9} y={10} r={5.5} />
            </svg>
            <div>
              <EvidenceLink
                excerpt={record.excerpts[0]}
                record={record.id}
                className="inline-block py-1"
              >
                {record.event.title}
              </EvidenceLink>
              <p className="mt-0.5 flex flex-wrap items-center gap-x-1 text-xs text-ink-3">
                {[partnerWords(record), STATUS_NAMES[record.event.status].name.toLowerCase()]
                  .filter(Boolean)
                  .join(', ')}
                <RecordMarks record={record} short />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
