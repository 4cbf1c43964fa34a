import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'
import { ATTRIBUTION_BASES, type AttributionBasis } from '#domain/model/vocabulary.ts'
import { compareText } from '#lib/compare-text.ts'
import { groupByKeys } from '#lib/group-by.ts'

/** One speaker on one basis, or one article in its own words. */
export interface Voice {
  readonly speaker: string
  /** Offices and descriptions as the articles give them; they may change from one to the other. */
  readonly roles: readonly string[]
  readonly basis: AttributionBasis
  /** In order of the corpus. */
  readonly statements: readonly ClaimRecord[]
  /** The one to quote where there is room for one: the latest, and of these the first in its article. */
  readonly telling: ClaimRecord
}

/**
 * Who says what: on record first, then unnamed sources, documents, and the articles' own words; the
 * latest to speak first within each. Claims that are there for their numbers are left to the figures.
 */
export function buildVoices(claims: readonly ClaimRecord[]): readonly Voice[] {
  const said = claims.filter(({ claim }) => claim.kind !== 'figure')
  const groups = groupByKeys(said, (record) => [
    `${record.claim.attribution.basis} ${speakerOf(record)}`,
  ])
  return [...groups.values()]
    .flatMap((statements) => {
      const telling = statements.toSorted((a, b) => compareText(b.claim.asOf, a.claim.asOf))[0]
      return telling ? [toVoice(statements, telling)] : []
    })
    .toSorted(
      (a, b) =>
        ATTRIBUTION_BASES.indexOf(a.basis) - ATTRIBUTION_BASES.indexOf(b.basis) ||
        compareText(b.telling.claim.asOf, a.telling.claim.asOf),
    )
}

function toVoice(statements: readonly ClaimRecord[], telling: ClaimRecord): Voice {
  return {
    speaker: speakerOf(telling),
    roles: [...new Set(statements.flatMap(({ claim }) => claim.attribution.role ?? []))],
    basis: telling.claim.attribution.basis,
    statements,
    telling,
  }
}

/** Who says it; "The article" is five different speakers, told apart by their numbers. */
export function speakerOf({ claim, articles }: ClaimRecord): string {
  const { speaker, basis } = claim.attribution
  return basis === 'article' && articles[0] ? `Article ${articles[0].label}` : speaker
}
