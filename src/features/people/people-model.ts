import type { ClaimRecord, CorpusIndex, EventRecord } from '#domain/corpus/corpus-index.ts'
import { compareByDate } from '#domain/corpus/event-order.ts'
import { selectRecords, type Selection } from '#domain/corpus/selection.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import type { Person } from '#domain/model/context.ts'
import type { Article, Excerpt } from '#domain/model/corpus.ts'
import { compareText } from '#lib/compare-text.ts'
import { groupByKeys } from '#lib/group-by.ts'

/** Words of an article that name a person, or say what the person is. */
export interface Wording {
  /** Verbatim. */
  readonly words: string
  readonly excerpt: Excerpt
  readonly article: Article
  readonly note: string | null
}

/** The offices and descriptions that articles give as of one day. */
interface RoleDay {
  /** "23 Sept 2024" */
  readonly day: string
  readonly roles: readonly Wording[]
}

export interface PersonAccount {
  readonly person: Person
  readonly forms: readonly Wording[]
  /** Earliest first. */
  readonly roleDays: readonly RoleDay[]
  /** What is left under the reader's choices: what the person says, earliest first … */
  readonly says: readonly ClaimRecord[]
  /** … what is said about the person, what somebody says before what articles say themselves … */
  readonly about: readonly ClaimRecord[]
  /** … and the events that the person takes part in, by date. */
  readonly events: readonly EventRecord[]
  /** How many there are whatever is chosen. */
  readonly totals: { readonly says: number; readonly about: number; readonly events: number }
}

export interface PeopleView {
  /** Those of whom an article reports words, who speaks most first. */
  readonly speaking: readonly PersonAccount[]
  /** Those who are only named, who is spoken of most first. */
  readonly named: readonly PersonAccount[]
}

/** Everybody whom the articles name. The order does not follow the reader's choices. */
export function buildPeople(index: CorpusIndex, selection: Selection): PeopleView {
  const all = index.corpus.people
    .map((person) => accountOf(index, person, selection))
    .toSorted(
      (a, b) =>
        b.totals.says - a.totals.says ||
        b.totals.about - a.totals.about ||
        compareText(a.person.name, b.person.name),
    )
  return {
    speaking: all.filter(({ totals }) => totals.says > 0),
    named: all.filter(({ totals }) => totals.says === 0),
  }
}

/** One person; null where no article of the corpus names anybody of that id. */
export function buildPerson(
  index: CorpusIndex,
  id: string,
  selection: Selection,
): PersonAccount | null {
  const person = index.corpus.people.find((one) => one.id === id)
  return person ? accountOf(index, person, selection) : null
}

function accountOf(index: CorpusIndex, person: Person, selection: Selection): PersonAccount {
  const says = index.claims.filter(({ claim }) =>
    person.speakers.includes(claim.attribution.speaker),
  )
  const about = index.claims.filter(
    ({ claim: { attribution } }) =>
      attribution.about !== null && person.about.includes(attribution.about),
  )
  const events = index.events.filter(({ event }) =>
    event.actors.some((actor) => person.actors.includes(actor)),
  )
  const forms = person.forms.flatMap(({ form, excerpt }) => wordingOf(index, form, excerpt, null))
  const roles = person.roles
    .toSorted((a, b) => compareText(a.asOf, b.asOf))
    .map(({ title, asOf, excerpt, note }) => ({
      day: formatEdtf(asOf),
      wordings: wordingOf(index, title, excerpt, note),
    }))
  return {
    person,
    forms,
    roleDays: [...groupByKeys(roles, ({ day }) => [day])].map(([day, group]) => ({
      day,
      roles: group.flatMap(({ wordings }) => wordings),
    })),
    says: selectRecords(says, selection).toSorted(byDay),
    about: selectRecords(about, selection).toSorted(
      (a, b) => Number(isOwnWords(a)) - Number(isOwnWords(b)) || byDay(a, b),
    ),
    events: selectRecords(events, selection).toSorted(compareByDate),
    totals: { says: says.length, about: about.length, events: events.length },
  }
}

function wordingOf(
  { excerptById, articleById }: CorpusIndex,
  words: string,
  excerptId: string,
  note: string | null,
): Wording[] {
  const excerpt = excerptById.get(excerptId)
  const article = excerpt && articleById.get(excerpt.article)
  return excerpt && article ? [{ words, excerpt, article, note }] : []
}

function isOwnWords({ claim }: ClaimRecord): boolean {
  return claim.attribution.basis === 'article'
}

function byDay(a: ClaimRecord, b: ClaimRecord): number {
  return compareText(a.claim.asOf, b.claim.asOf)
}
