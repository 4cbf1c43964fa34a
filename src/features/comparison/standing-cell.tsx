import { formatEdtf } from '#domain/dates/format-date.ts'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { DifferenceMark } from '#evidence/record-marks.tsx'
import { Cell, NothingSaid } from './cell.tsx'
import type { PartnerColumn } from './comparison-model.ts'

/** The rank in Vietnam's order of partnership as the articles have it, and since when. */
export function StandingCell({ column }: { readonly column: PartnerColumn }) {
  const { standing } = column
  return (
    <Cell column={column} silent={standing === null}>
      {standing ? (
        <>
          <p className="font-serif text-base leading-snug">
            <EvidenceLink
              excerpt={standing.sentence.excerpts[0]}
              record={standing.sentence.record.id}
              className="evidence-text"
            >
              {standing.sentence.text}
            </EvidenceLink>
          </p>
          <p className="mt-1 text-xs text-ink-3">
            {standing.since ? `Since ${formatEdtf(standing.since)}` : 'Since when: no article says'}{' '}
            <DifferenceMark discrepancies={standing.sentence.discrepancies} short />
          </p>
        </>
      ) : (
        <NothingSaid what="statement" />
      )}
    </Cell>
  )
}
