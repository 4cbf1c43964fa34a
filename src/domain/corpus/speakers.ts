import { overlaps } from '../anchoring/span.ts'
import { compareText } from '#lib/compare-text.ts'
import { slugOf } from '#lib/slug.ts'
import type { ClaimRecord, CorpusIndex, LedgerRecord } from './corpus-index.ts'

/**
 * Who says a record: the speaker of a claim; for an event that somebody only tells, expects or alleges,
 * the speakers of the claims that rest on the same words. Empty where the articles say it themselves.
 */
export function speakersOf(record: LedgerRecord, index: CorpusIndex): readonly string[] {
  if (record.type === 'claim') {
    const { speaker, basis } = record.claim.attribution
    return basis === 'article' ? [] : [speaker]
  }
  if (record.event.status === 'occurred' || record.event.status === 'ongoing') return []
  const [leading] = record.excerpts
  const claims = (index.excerptsByArticle.get(leading.article) ?? [])
    .filter((excerpt) => overlaps(excerpt, leading))
    .flatMap((excerpt) => index.recordsByExcerpt.get(excerpt.id) ?? [])
  const speakers = claims.flatMap((claim) =>
    claim.type === 'claim' && claim.claim.attribution.basis !== 'article'
      ? [claim.claim.attribution.speaker]
      : [],
  )
  return [...new Set(speakers)]
}

/** Everybody who makes one of the claims: the name as it stands in addresses, to the name; by name. */
export function speakersIn(claims: readonly ClaimRecord[]): ReadonlyMap<string, string> {
  const names = claims
    .filter(({ claim }) => claim.attribution.basis !== 'article')
    .map(({ claim }) => claim.attribution.speaker)
  return new Map(names.toSorted(compareText).map((name) => [slugOf(name), name]))
}
