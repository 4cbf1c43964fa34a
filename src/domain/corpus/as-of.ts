import type { Chain, LaterReading, Person, Plan } from '../model/context.ts'
import type { Claim, Corpus, Event, Stage } from '../model/corpus.ts'
import { STATUSES, type Status } from '../model/vocabulary.ts'
import { isPublishedBy } from './publication.ts'

/**
 * The corpus as it would have stood on a day: only articles published by then, every event with the
 * status, title and date it had then, nothing overtaken by what came later, and only the differences
 * whose sides had all been printed. From the last publication on it is the corpus itself.
 * @param day ISO day
 */
export function corpusAsOf(corpus: Corpus, day: string): Corpus {
  const articles = corpus.articles.filter((article) => isPublishedBy(article, day))
  if (articles.length === corpus.articles.length) return corpus
  const articleIds = new Set(articles.map(({ id }) => id))
  const excerpts = corpus.excerpts.filter(({ article }) => articleIds.has(article))
  const articleOf = new Map(excerpts.map(({ id, article }) => [id, article]))
  const isIn = (excerpt: string) => articleOf.has(excerpt)
  const stage = corpus.stages.findLast((one) => one.day <= day) ?? null
  const dayOf = new Map(articles.map(({ id, published }) => [id, published.latest]))

  const reported = corpus.events.flatMap((event) => {
    const reports = event.reports.filter(({ excerpt }) => isIn(excerpt))
    return reports.length === 0 ? [] : [{ ...event, reports: reports }]
  })
  const stated = corpus.claims.flatMap((claim) => {
    const rest = claim.excerpts.filter(isIn)
    return rest.length === 0 ? [] : [{ ...claim, excerpts: rest }]
  })
  const ids = new Set([...reported, ...stated].map(({ id }) => id))
  const publishedOn = (excerpt: string) => dayOf.get(articleOf.get(excerpt) ?? '') ?? ''
  return {
    ...corpus,
    articles,
    excerpts,
    events: reported.map((event) => eventThen(event, { stage, ids, publishedOn })),
    claims: stated.map((claim) => claimThen(claim, stage, ids)),
    discrepancies: corpus.discrepancies.filter(({ sides }) =>
      sides.every((side) => side.excerpts.every(isIn)),
    ),
    plans: corpus.plans.flatMap((plan) => planThen(plan, isIn)),
    chains: corpus.chains.flatMap((chain) => chainThen(chain, stage, isIn)),
    people: corpus.people.flatMap((person) => personThen(person, isIn)),
    questions: corpus.questions.filter(({ records }) => records.every((id) => ids.has(id))),
    same: corpus.same.filter(({ claims }) => claims.every((id) => ids.has(id))),
    briefings: stage?.briefings ?? corpus.stages[0]?.briefings ?? corpus.briefings,
    unused: corpus.unused.filter(({ article }) => articleIds.has(article)),
  }
}

interface Then {
  readonly stage: Stage | null
  /** Ids of the events and claims that are in. */
  readonly ids: ReadonlySet<string>
  readonly publishedOn: (excerpt: string) => string
}

function eventThen(event: Event, { stage, ids, publishedOn }: Then): Event {
  const version = stage?.events.find((one) => one.event === event.id)
  const outcome = event.outcome !== null && ids.has(event.outcome) ? event.outcome : null
  const status = statusThen(event, publishedOn)
  if (!version) return { ...event, outcome, status }
  const { title, short, date = event.date, outcomeNote } = version
  return { ...event, title, short, date, outcomeNote, outcome, status }
}

/**
 * The status of the latest reports. Articles of one day do not tell which is later: there it is the
 * one the event has in the end, where one of them gives it, else the firmest.
 */
function statusThen({ reports, status }: Event, publishedOn: Then['publishedOn']): Status {
  const days = reports.map(({ excerpt }) => publishedOn(excerpt))
  const last = days.toSorted().at(-1)
  const latest = new Set(reports.filter((_, i) => days[i] === last).map((report) => report.status))
  return latest.has(status) ? status : (STATUSES.find((known) => latest.has(known)) ?? status)
}

function claimThen(claim: Claim, stage: Stage | null, ids: ReadonlySet<string>): Claim {
  const { supersededBy, later } = claim
  return {
    ...claim,
    note: stage?.withoutNote.includes(claim.id) ? null : claim.note,
    supersededBy: supersededBy !== null && ids.has(supersededBy) ? supersededBy : null,
    later: later && laterThen(later, ids),
  }
}

/**
 * What is noted of later reading comes from all articles, so it is kept only where all that it speaks of is
 * in. A confirmation that loses its note is none: the note may say that it is the same agency again.
 */
function laterThen(later: LaterReading, ids: ReadonlySet<string>): Claim['later'] {
  const records = later.records.filter((id) => ids.has(id))
  if (records.length === 0) return { change: 'none', records, note: null }
  if (records.length === later.records.length) return later
  return later.change === 'confirmed' && later.note !== null
    ? null
    : { ...later, records, note: null }
}

function planThen(plan: Plan, isIn: (excerpt: string) => boolean): Plan[] {
  if (!isIn(plan.announcement)) return []
  if (plan.outcome !== null && isIn(plan.outcome.excerpt)) return [plan]
  // What is noted of an open plan comes from all articles.
  return [{ ...plan, fate: 'open', outcome: null, note: null }]
}

function chainThen(chain: Chain, stage: Stage | null, isIn: (excerpt: string) => boolean): Chain[] {
  const steps = chain.steps.filter(({ excerpt }) => isIn(excerpt))
  if (steps.length === chain.steps.length) return [chain]
  const answer = stage?.answers.find((one) => one.chain === chain.id)?.answer ?? null
  return steps.length === 0 ? [] : [{ ...chain, steps, answer }]
}

function personThen(person: Person, isIn: (excerpt: string) => boolean): Person[] {
  const forms = person.forms.filter(({ excerpt }) => isIn(excerpt))
  if (forms.length === 0) return []
  // What is noted of people and their offices compares all articles.
  const roles = person.roles.flatMap((role) =>
    isIn(role.excerpt) ? [{ ...role, note: null }] : [],
  )
  return [{ ...person, forms, roles, note: null }]
}
