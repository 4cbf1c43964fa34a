import { overlaps } from '../anchoring/span.ts'
import { compareText } from '#lib/compare-text.ts'
import { slugOf } from '#lib/slug.ts'
import type { Person } from '../model/context.ts'
import type { ClaimRecord, CorpusIndex, LedgerRecord } from './corpus-index.ts'

type Sources = Pick<CorpusIndex, 'excerptsByArticle' | 'recordsByExcerpt' | 'peopleBySpeaker'>

/**
 * Who says a record, each by name: the speakers of a claim; for an event that somebody only tells, expects
 * or alleges, those of the claims that rest on the same words. Empty where the articles say it themselves.
 */
export function speakersOf(record: LedgerRecord, index: Sources): readonly string[] {
  if (record.type === 'claim') return speakersOfClaim(record, index)
  if (record.event.status === 'occurred' || record.event.status === 'ongoing') return []
  const [leading] = record.excerpts
  const speakers = (index.excerptsByArticle.get(leading.article) ?? [])
    .filter((excerpt) => overlaps(excerpt, leading))
    .flatMap((excerpt) => index.recordsByExcerpt.get(excerpt.id) ?? [])
    .flatMap((other) => (other.type === 'claim' ? speakersOfClaim(other, index) : []))
  return [...new Set(speakers)]
}

function speakersOfClaim({ claim }: ClaimRecord, { peopleBySpeaker }: Sources): readonly string[] {
  const { speaker, basis } = claim.attribution
  if (basis === 'article') return []
  const people = peopleBySpeaker.get(speaker) ?? []
  if (people.length < 2) return [speaker]
  // Two who say it together are two speakers, each as named where one speaks alone.
  return people.map(
    (person) =>
      person.speakers.find((name) => (peopleBySpeaker.get(name) ?? []).length === 1) ?? person.name,
  )
}

/** Everybody who says one of the records: the name as it stands in addresses, to the name; by name. */
export function speakersIn(
  records: readonly Pick<LedgerRecord, 'speakers'>[],
): ReadonlyMap<string, string> {
  const names = records.flatMap(({ speakers }) => speakers)
  return new Map(names.toSorted(compareText).map((name) => [slugOf(name), name]))
}

/** A stretch of a speaker's name, and whose name it is. */
export interface NamePart {
  readonly text: string
  readonly person: Person | null
}

/**
 * Cuts "Nguyen Phu Trong and Joe Biden" at the names of the people behind it; a speaker who is one
 * person is one part, in whatever form the name stands there.
 */
export function partsOfSpeaker(speaker: string, people: readonly Person[]): readonly NamePart[] {
  const [person, ...others] = people
  if (person && others.length === 0) return [{ text: speaker, person }]
  const named = people.flatMap((one) => {
    const text = [one.name, ...one.forms.map(({ form }) => form)].find((name) =>
      speaker.includes(name),
    )
    return text === undefined ? [] : [{ text, person: one, at: speaker.indexOf(text) }]
  })
  const parts: NamePart[] = []
  let end = 0
  for (const { text, person: who, at } of named.toSorted((a, b) => a.at - b.at)) {
    if (at < end) continue
    if (at > end) parts.push({ text: speaker.slice(end, at), person: null })
    parts.push({ text, person: who })
    end = at + text.length
  }
  if (end < speaker.length) parts.push({ text: speaker.slice(end), person: null })
  return parts
}
