import type { Stance } from '#domain/model/vocabulary.ts'
import { STANCE_NAMES } from '#evidence/record-words.ts'
import { StatementPop } from '#evidence/statement-pop.tsx'
import { plural } from '#lib/plural.ts'
import { Cell, NoClaim } from './cell.tsx'
import type { PartnerColumn } from './comparison-model.ts'

interface ToneCellProps {
  readonly column: PartnerColumn
  readonly stance: Stance
  readonly edge: 'start' | 'end'
}

/** How many claims paint the tie in one tone; a zero here is counted, not silence. */
export function ToneCell({ column, stance, edge }: ToneCellProps) {
  const { partner, tone } = column
  const claims = tone?.find((count) => count.stance === stance)?.claims
  const title = `${STANCE_NAMES[stance]}, ${partner.name}`
  return (
    <Cell column={column} silent={!column.claimed}>
      {column.claims.length === 0 ? <NoClaim column={column} /> : null}
      {column.claims.length > 0 && claims === undefined ? (
        <p className="text-xs text-ink-3">too few to compare</p>
      ) : null}
      {claims?.length === 0 ? (
        <p className="text-ink-3">
          0<span className="sr-only"> claims</span>
        </p>
      ) : null}
      {claims && claims.length > 0 ? (
        <StatementPop
          group="comparison"
          edge={edge}
          records={claims}
          title={`${title}: ${plural(claims.length, 'claim')}`}
          summary={
            <>
              <b className="count count-small">{claims.length}</b>
              <span className="sr-only">
                {` ${claims.length === 1 ? 'claim' : 'claims'}: ${title}`}
              </span>
            </>
          }
        />
      ) : null}
    </Cell>
  )
}
