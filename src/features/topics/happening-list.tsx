import { DateNote } from '#evidence/date-note.tsx'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { quotable } from '#domain/anchoring/quotable.ts'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { STATUS_NAMES, StatusShape } from '#evidence/status-shape.tsx'
import type { Happening } from './happenings-model.ts'

/** Events and plans, each with its date, its status as a shape and in words, and what came of it. */
export function HappeningList({ happenings }: { readonly happenings: readonly Happening[] }) {
  return (
    <ul>
      {happenings.map((happening) => (
        <li
          key={happening.record.id}
          className="grid grid-cols-[120px_1fr] gap-x-4 border-t border-hair py-1.5"
        >
          <HappeningDate happening={happening} />
          <div>
            <HappeningTitle happening={happening} />
            <HappeningFate happening={happening} />
          </div>
        </li>
      ))}
    </ul>
  )
}

interface HappeningProps {
  readonly happening: Happening
}

/** The date as far as the articles allow one, with the source's own words for it. */
export function HappeningDate({ happening: { record, words } }: HappeningProps) {
  return (
    <div className="text-xs text-ink-2">
      <DateNote record={record} className="font-semibold text-ink" />
      {words ? <p>“{quotable(words)}”</p> : null}
    </div>
  )
}

/** The status as a shape, and the title as a link to the words of that status. */
export function HappeningTitle({ happening: { record } }: HappeningProps) {
  const [partner, ...others] = record.partners
  return (
    <p
      data-partner={others.length > 0 ? '' : (partner ?? '')}
      className="relative pl-5 text-sm leading-snug"
    >
      <svg
        width="14"
        height="14"
        viewBox="-7 -7 14 14"
        aria-hidden="true"
        className="absolute top-[5px] left-0"
      >
        <StatusShape status={record.event.status} x={0} y={0} r={5} />
      </svg>
      <EvidenceLink
        excerpt={record.excerpts[0]}
        record={record.id}
        className="evidence-text inline-block py-1"
      >
        {record.text}
      </EvidenceLink>
    </p>
  )
}

/** The status in words; for a plan its outcome, or that there is none in these articles. */
export function HappeningFate({ happening: { record, open, outcome } }: HappeningProps) {
  const { status } = record.event
  return (
    <p className="flex flex-wrap items-center gap-x-2 pl-5 text-xs text-ink-2">
      <span>
        {STATUS_NAMES[status].name}
        {open ? '; no outcome in these articles' : null}
        {outcome ? (
          <>
            ; then:{' '}
            <EvidenceLink
              excerpt={outcome.excerpts[0]}
              record={outcome.id}
              className="evidence-text inline-block py-1"
            >
              {outcome.text}
            </EvidenceLink>
          </>
        ) : null}
      </span>
      <RecordMarks record={record} short />
    </p>
  )
}
