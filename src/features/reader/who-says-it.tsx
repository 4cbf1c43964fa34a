import { Link } from 'wouter'
import { useCorpus } from '#data/corpus-query.ts'
import { sourceWords } from '#domain/corpus/source-words.ts'
import type { EventRecord, LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { eventDateWords } from '#domain/dates/date-words.ts'
import { EVERYTHING, selectRecords } from '#domain/corpus/selection.ts'
import type { Discrepancy } from '#domain/model/corpus.ts'
import { AlsoSaid } from '#evidence/also-said.tsx'
import { AsOfReading } from '#evidence/as-of-note.tsx'
import { BasketControl } from '#evidence/basket-control.tsx'
import { CiteRecord } from '#evidence/cite-record.tsx'
import { DateNote } from '#evidence/date-note.tsx'
import { EmbedControl } from '#evidence/embed-control.tsx'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { OutsideNotes } from '#evidence/outside-notes.tsx'
import { quotable } from '#domain/anchoring/quotable.ts'
import { useDifferenceHref } from '#evidence/record-marks.tsx'
import { BASIS_NAMES, FATE_NAMES, KIND_NAMES } from '#evidence/record-words.ts'
import { SpeakerName } from '#evidence/speaker-name.tsx'
import { STATUS_NAMES, StatusLabel } from '#evidence/status-shape.tsx'
import { subjectWords } from '#evidence/subject-words.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'

interface WhoSaysItProps {
  readonly records: readonly LedgerRecord[]
  readonly around: readonly LedgerRecord[]
}

/** The records that rest on the chosen excerpt: who says what, about whom, on what basis. */
export function WhoSaysIt({ records, around }: WhoSaysItProps) {
  if (records.length > 0) return <RecordList records={records} />
  return (
    <>
      <p className="mb-2 text-xs text-ink-2">
        {around.length > 0
          ? 'What rests on words that overlap with these:'
          : 'No event or claim rests on these words; they stand here for a name, an office or a difference between sources.'}
      </p>
      <RecordList records={around} />
    </>
  )
}

function RecordList({ records }: { readonly records: readonly LedgerRecord[] }) {
  return (
    <ul className="space-y-3">
      {records.map((record) => (
        <li key={record.id} data-record={record.id} className="text-sm leading-snug">
          <p className="font-medium">{record.text}</p>
          <RecordFacts record={record} />
          <BasketControl record={record.id} />
          <div className="-ml-1.5 flex flex-wrap items-center print:hidden">
            <CiteAll record={record} />
            <EmbedControl
              className="px-1.5 text-xs"
              part={{ show: 'card', record: record.id }}
              name={record.text}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Cites everything that a record rests on, where that is more than one sentence. */
function CiteAll({ record }: { readonly record: LedgerRecord }) {
  const index = useCorpus()
  const { length } = record.excerpts
  if (length < 2) return null
  return <CiteRecord record={record} index={index}>{`Cite all ${length} sentences`}</CiteRecord>
}

/** Who says a record, about whom and on what basis; how far an event had got, and what figures from outside say of it. */
export function RecordFacts({ record }: { readonly record: LedgerRecord }) {
  return (
    <>
      {record.type === 'claim' ? <ClaimFacts record={record} /> : <EventFacts record={record} />}
      <OutsideNotes record={record.id} />
    </>
  )
}

function ClaimFacts({ record }: { readonly record: LedgerRecord & { type: 'claim' } }) {
  const { peopleBySpeaker } = useCorpus()
  const { attribution, kind, note } = record.claim
  return (
    <>
      <p className="mt-0.5 text-xs text-ink-2">
        {KIND_NAMES[kind]} ·{' '}
        <b className="font-semibold">
          <SpeakerName speaker={attribution.speaker} peopleBySpeaker={peopleBySpeaker} />
        </b>
        {attribution.role ? `, ${attribution.role}` : null}
        {attribution.about ? ` · about ${subjectWords(attribution.about)}` : null} ·{' '}
        {BASIS_NAMES[attribution.basis]} · {sourceWords(record)}
      </p>
      <div className="text-xs text-ink-2">
        <AsOfReading record={record} inPlace />
        <AlsoSaid record={record} />
      </div>
      {note ? <p className="mt-0.5 text-xs text-ink-2">Note: {note}</p> : null}
    </>
  )
}

function EventFacts({ record }: { readonly record: LedgerRecord & { type: 'event' } }) {
  const { status, date, outcomeNote } = record.event
  return (
    <div className="mt-0.5 text-xs text-ink-2">
      <span className="inline-flex flex-wrap items-center gap-x-1.5">
        <StatusLabel status={status} /> {STATUS_NAMES[status].meaning}
      </span>
      {date ? (
        <div className="flex flex-wrap items-center gap-x-1.5">
          <span>“{quotable(date.words)}” →</span>
          <DateNote record={record} inPlace className="font-semibold text-ink" />
        </div>
      ) : (
        <p className="first-letter:uppercase">{eventDateWords(record.event)}.</p>
      )}
      {outcomeNote ? <p>{outcomeNote}</p> : null}
      <PlanFacts record={record} />
      <EventReports record={record} />
    </div>
  )
}

/** Who announced a plan and what became of it, with the way to it among the plans. */
function PlanFacts({ record }: { readonly record: EventRecord }) {
  const { planByEvent } = useCorpus()
  const { address, selection } = useChoices()
  const plan = planByEvent.get(record.id)
  if (!plan) return null
  // Choices that would hide the plan are left behind.
  const kept =
    selectRecords([record], selection).length > 0 ? address : { ...address, ...EVERYTHING }
  return (
    <p>
      Plan. Announced by: {plan.by}. What became of it:{' '}
      <Link href={`/plans${formatAddress(kept)}#${record.id}`} className="inline-block py-0.5">
        {FATE_NAMES[plan.fate].toLowerCase()}
      </Link>
      .
    </p>
  )
}

/** Every article that reports an event, with the status it gives it, and how many origins that makes. */
function EventReports({ record }: { readonly record: EventRecord }) {
  const { excerptById, articleById } = useCorpus()
  return (
    <p>
      {sourceWords(record)}:{' '}
      {record.event.reports.map((report, i) => {
        const excerpt = excerptById.get(report.excerpt)
        const article = excerpt && articleById.get(excerpt.article)
        return excerpt && article ? (
          <span key={report.excerpt}>
            {i > 0 ? ' · ' : null}
            <EvidenceLink excerpt={excerpt} className="inline-block py-0.5">
              {article.label} {STATUS_NAMES[report.status].name.toLowerCase()}
            </EvidenceLink>
          </span>
        ) : null
      })}
    </p>
  )
}

/** Says that the excerpt is one side of a difference between sources. */
export function PartOfDifferences({ discrepancies }: { discrepancies: readonly Discrepancy[] }) {
  const href = useDifferenceHref()
  if (discrepancies.length === 0) return null
  return (
    <p className="mt-3 text-xs text-ink-2">
      Sources differ here:{' '}
      {discrepancies.map((discrepancy, i) => (
        <span key={discrepancy.id}>
          {i > 0 ? '; ' : null}
          <Link href={href(discrepancy.id)}>{discrepancy.title}</Link>
        </span>
      ))}
    </p>
  )
}
