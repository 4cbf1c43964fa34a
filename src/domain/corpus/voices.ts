import { groupByKeys } from '#lib/group-by.ts'
import type { AttributionBasis } from '../model/vocabulary.ts'
import type { ClaimRecord } from './corpus-index.ts'

/**
 * Whose words a claim is: a side's (whoever speaks for a country), the article's own, a document's, or
 * those of somebody for whom no side is given, named or not.
 */
type VoiceKind = 'side' | 'article' | 'document' | 'named' | 'unnamed'

/** The claims in which one voice speaks; at least one. */
export interface Voice {
  readonly kind: VoiceKind
  /** ISO 3166-1 alpha-3 of the side; null for every other kind. */
  readonly country: string | null
  readonly claims: readonly ClaimRecord[]
  /** How many of the claims are by a speaker without a name. */
  readonly unnamed: number
  /** How many of the claims are taken from a document. */
  readonly documents: number
  /** Who speaks, most claims first. */
  readonly speakers: readonly string[]
}

const KINDS: Readonly<Record<AttributionBasis, VoiceKind>> = {
  article: 'article',
  document: 'document',
  'on-record': 'named',
  anonymous: 'unnamed',
}

/** Groups claims by whose words they are, most claims first. */
export function groupVoices(claims: readonly ClaimRecord[]): readonly Voice[] {
  const groups = groupByKeys(claims, ({ claim }) => [
    sideOf(claim.attribution) ?? claim.attribution.basis,
  ])
  return [...groups.values()].map(toVoice).toSorted((a, b) => b.claims.length - a.claims.length)
}

/** Whether anybody who speaks for a country is heard in these claims. */
export function isHeard(claims: readonly ClaimRecord[], country: string): boolean {
  return claims.some(({ claim }) => sideOf(claim.attribution) === country)
}

function toVoice(claims: readonly ClaimRecord[]): Voice {
  const first = claims[0]?.claim.attribution
  const country = first ? sideOf(first) : null
  const count = (basis: AttributionBasis) =>
    claims.filter(({ claim }) => claim.attribution.basis === basis).length
  const speakers = groupByKeys(claims, ({ claim }) => [claim.attribution.speaker])
  return {
    kind: country || !first ? 'side' : KINDS[first.basis],
    country,
    claims,
    unnamed: count('anonymous'),
    documents: count('document'),
    speakers: [...speakers].toSorted(([, a], [, b]) => b.length - a.length).map(([name]) => name),
  }
}

/** What an article says in its own words is nobody's side, whomever it speaks of. */
function sideOf({ basis, country }: ClaimRecord['claim']['attribution']): string | null {
  return basis === 'article' ? null : country
}
