import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'
import { ATTRIBUTION_BASES, type AttributionBasis } from '#domain/model/vocabulary.ts'
import { groupByKeys } from '#lib/group-by.ts'
import { FIRMNESS, firmnessOf } from './firmness-model.ts'

/** One speaker on one basis, or one article in its own words. */
export interface Voice {
  readonly speaker: string
  /** Offices and descriptions as the articles give them; they may change from one to the other. */
  readonly roles: readonly string[]
  readonly basis: AttributionBasis
  /** Firmest first, then latest. */
  readonly statements: readonly [ClaimRecord, ...ClaimRecord[]]
}

/**
 * Who says what: on record first, then unnamed sources, documents, and the articles' own words; the
 * latest to speak first within each. Claims that are there for their numbers are left to the figures.
 */
export function buildVoices(claims: readonly ClaimRecord[]): readonly Voice[] {
  const said = claims.filter(({ claim }) => claim.kind !== 'figure')
  const groups = groupByKeys(said, (record) => [
    `${basisRank(record.claim.attribution.basis)} ${speakerOf(record)}`,
  ])
  return [...groups.values()]
    .flatMap((group) => {
      const [first, ...rest] = group.toSorted(
        (a, b) => firmnessRank(b) - firmnessRank(a) || byLatest(a, b),
      )
      return first ? [toVoice([first, ...rest])] : []
    })
    .toSorted(
      (a, b) => basisRank(a.basis) - basisRank(b.basis) || byLatest(latestOf(a), latestOf(b)),
    )
}

function toVoice(statements: [ClaimRecord, ...ClaimRecord[]]): Voice {
  const [first] = statements
  const roles = statements.flatMap(({ claim }) => claim.attribution.role ?? [])
  return {
    speaker: speakerOf(first),
    roles: [...new Set(roles)],
    basis: first.claim.attribution.basis,
    statements,
  }
}

/** "The article" is five different speakers. */
function speakerOf({ claim, articles }: ClaimRecord): string {
  const { speaker, basis } = claim.attribution
  return basis === 'article' && articles[0] ? `Article ${articles[0].label}` : speaker
}

function latestOf({ statements }: Voice): ClaimRecord {
  return statements.toSorted(byLatest)[0] ?? statements[0]
}

function byLatest(a: ClaimRecord, b: ClaimRecord): number {
  return a.claim.asOf > b.claim.asOf ? -1 : a.claim.asOf < b.claim.asOf ? 1 : 0
}

function firmnessRank(record: ClaimRecord): number {
  return FIRMNESS.indexOf(firmnessOf(record))
}

function basisRank(basis: AttributionBasis): number {
  return ATTRIBUTION_BASES.indexOf(basis)
}
