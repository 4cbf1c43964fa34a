import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'
import { BASIS_NAMES } from '#evidence/record-words.ts'
import { plural } from '#lib/plural.ts'
import type { TopicView } from './topics-model.ts'

/** "5 events, 10 claims" */
export function countRecords({ events, claims }: Pick<TopicView, 'events' | 'claims'>): string {
  return `${plural(events, 'event')}, ${plural(claims, 'claim')}`
}

/** "on record, 004": the ground on which a speaker is quoted, and the article that does. */
export function describeBasis({ claim, articles }: ClaimRecord): string {
  const { basis } = claim.attribution
  return basis === 'article' ? 'its own words' : `${BASIS_NAMES[basis]}, ${articles[0]?.label}`
}
