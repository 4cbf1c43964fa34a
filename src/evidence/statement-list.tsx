import { eventDateWords } from '#domain/dates/date-words.ts'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import { useAddress } from '#url/use-address.ts'
import { BasketMark } from './basket-mark.tsx'
import { DateNote } from './date-note.tsx'
import { EvidenceLink } from './evidence-link.tsx'
import { LaterShort, tellsLater } from './later-reading.tsx'
import { RecordMarks } from './record-marks.tsx'
import { BASIS_NAMES } from './record-words.ts'
import { STATUS_NAMES } from './status-shape.tsx'
import { subjectWords } from './subject-words.ts'

interface StatementListProps {
  readonly records: readonly LedgerRecord[]
  /** Without what opens and leads further: in the prerendered page, which holds hundreds of these. */
  readonly plain?: boolean
}

/** Events and claims as a short list: each a link to its sentence, with who says it and where. */
export function StatementList({ records, plain = false }: StatementListProps) {
  const { address } = useAddress()
  return (
    <ul className="font-sans text-sm font-normal text-ink">
      {records.map((record) => {
        const [first] = record.excerpts
        const chosen = record.excerpts.find(({ id }) => id === address.excerpt)
        return (
          <li key={record.id} className="border-t border-hair py-1.5 leading-snug first:border-t-0">
            <EvidenceLink
              excerpt={chosen ?? first}
              record={record.id}
              className="evidence-text inline-block py-1"
            >
              {record.text}
            </EvidenceLink>
            <div className="flex flex-wrap items-center gap-x-1 text-xs text-ink-3">
              <Source record={record} plain={plain} />
              <span>· {record.articles.map(({ label }) => label).join(', ')}</span>
              {plain ? null : <RecordMarks record={record} short />}
              <BasketMark record={record.id} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

interface SourceProps {
  readonly record: LedgerRecord
  readonly plain: boolean
}

/** "Event, planned, 11 Sept 2023" or "Jon Finer about Vietnam, on record · as of 10 Sept 2023, not confirmed later". */
function Source({ record, plain }: SourceProps) {
  if (record.type === 'event') {
    const { date } = record.event
    return (
      <>
        <span>Event, {STATUS_NAMES[record.event.status].name.toLowerCase()},</span>
        {plain && date ? (
          <span>{eventDateWords(record.event)}</span>
        ) : (
          <DateNote record={record} inPlace />
        )}
      </>
    )
  }
  const { attribution, asOf } = record.claim
  const { speaker, about, basis } = attribution
  const subject = about ? ` about ${subjectWords(about)}` : ''
  return (
    <>
      <span>
        {basis === 'article'
          ? `The article’s own words${subject}`
          : `${speaker}${subject}, ${BASIS_NAMES[basis]}`}
      </span>
      <span>
        · as of {formatEdtf(asOf)}
        {tellsLater(record) ? ',' : null}
      </span>
      <LaterShort record={record} />
    </>
  )
}
