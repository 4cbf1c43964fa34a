import { groupByKeys } from '#lib/group-by.ts'
import { overlaps } from '../anchoring/span.ts'
import type { Claim, Corpus, Discrepancy, Event, Excerpt } from '../model/corpus.ts'

/** What a slice is cut for. */
interface Cut {
  /** Ids of events and claims. */
  readonly records: Iterable<string>
  /** Id of an article whose sentences it has, with those that carry no record. */
  readonly article?: string
}

/**
 * Cuts slices out of a corpus: each is a corpus of the same format and version, sound in itself, with the records that
 * are asked for, what these refer to, and the sentences, articles and differences that they rest on. What it leaves out
 * it does not speak of; who shows a slice says so.
 */
export function sliceCorpus(corpus: Corpus): (cut: Cut) => Corpus {
  const eventById = byId(corpus.events)
  const claimById = byId(corpus.claims)
  const excerptById = byId(corpus.excerpts)
  const excerptsByArticle = groupByKeys(corpus.excerpts, ({ article }) => [article])
  const rank = new Map(corpus.articles.map(({ id }, place) => [id, place]))
  const touching = differencesByArticle(corpus, excerptById)
  const sameByClaim = groupByKeys(corpus.same, ({ claims }) => claims)
  const planByEvent = new Map(corpus.plans.map((plan) => [plan.event, plan]))
  const placeOf = new Map<string, number>()
  for (const [place, { id }] of [...corpus.events, ...corpus.claims].entries())
    placeOf.set(id, place)
  const inOrder = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => (placeOf.get(a.id) ?? 0) - (placeOf.get(b.id) ?? 0))

  return ({ records, article }) => {
    const ids = withReferences(records, (id) => referencesOf(id))
    const events = inOrder([...ids].flatMap((id) => eventById.get(id) ?? []))
    const claims = inOrder([...ids].flatMap((id) => claimById.get(id) ?? []))
    const cited = new Set([
      ...events.flatMap(({ reports }) => reports.map(({ excerpt }) => excerpt)),
      ...claims.flatMap((claim) => claim.excerpts),
      ...(article ? (excerptsByArticle.get(article) ?? []).map(({ id }) => id) : []),
    ])
    const discrepancies = differencesAt([...cited].flatMap((id) => excerptById.get(id) ?? []))
    for (const { sides } of discrepancies)
      for (const side of sides) for (const id of side.excerpts) cited.add(id)

    const plans = [...ids].flatMap((id) => planByEvent.get(id) ?? [])
    for (const { announcement, outcome } of plans) {
      cited.add(announcement)
      if (outcome) cited.add(outcome.excerpt)
    }
    const chains = corpus.chains.filter(({ steps }) =>
      steps.some(({ excerpt }) => cited.has(excerpt)),
    )
    for (const { steps } of chains) for (const { excerpt } of steps) cited.add(excerpt)
    const named = namesIn(events, claims)
    const people = corpus.people.filter((person) =>
      [...person.speakers, ...person.about, ...person.actors].some((name) => named.has(name)),
    )
    for (const { forms, roles } of people)
      for (const { excerpt } of [...forms, ...roles]) cited.add(excerpt)

    const excerpts = [...cited].flatMap((id) => excerptById.get(id) ?? [])
    const used = new Set(excerpts.map((excerpt) => excerpt.article))
    for (const { date } of events) if (date) used.add(date.anchor)
    return {
      ...corpus,
      articles: articlesAt(used, article),
      excerpts: excerpts.toSorted(
        (a, b) =>
          (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0) ||
          a.start - b.start ||
          a.end - b.end,
      ),
      events,
      claims,
      discrepancies,
      plans,
      chains,
      people,
      same: corpus.same.filter((group) => group.claims.every((id) => ids.has(id))),
      questions: corpus.questions.filter((question) => question.records.every((id) => ids.has(id))),
      stages: corpus.stages.map((stage) => ({
        ...stage,
        events: stage.events.filter(({ event }) => ids.has(event)),
      })),
      unused: article ? corpus.unused.filter((sentence) => sentence.article === article) : [],
    }
  }

  function referencesOf(id: string): readonly string[] {
    const event = eventById.get(id)
    if (event) return event.outcome === null ? [] : [event.outcome]
    const claim = claimById.get(id)
    if (!claim) return []
    return [
      ...(claim.supersededBy === null ? [] : [claim.supersededBy]),
      ...(claim.later?.records ?? []),
      ...(sameByClaim.get(id) ?? []).flatMap(({ claims }) => claims),
    ]
  }

  function differencesAt(excerpts: readonly Excerpt[]): Discrepancy[] {
    const found = new Set<Discrepancy>()
    for (const excerpt of excerpts) {
      for (const { discrepancy, quoted } of touching.get(excerpt.article) ?? []) {
        if (overlaps(quoted, excerpt)) found.add(discrepancy)
      }
    }
    return corpus.discrepancies.filter((discrepancy) => found.has(discrepancy))
  }

  /** In order; only the article that the slice is about keeps its pieces, which nobody else reads. */
  function articlesAt(used: Set<string>, about: string | undefined): Corpus['articles'] {
    // With those before and after it, to which it leads.
    const place = rank.get(about ?? '')
    if (place !== undefined) {
      for (const one of corpus.articles.slice(Math.max(0, place - 1), place + 2)) used.add(one.id)
    }
    return [...used]
      .flatMap((id) => corpus.articles[rank.get(id) ?? -1] ?? [])
      .toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
      .map((one) => (one.id === about ? one : { ...one, pieces: [] }))
  }
}

/** Ids with all that they refer to, and what that refers to. */
function withReferences(
  ids: Iterable<string>,
  referencesOf: (id: string) => readonly string[],
): ReadonlySet<string> {
  const all = new Set(ids)
  // What is added while the set is walked is walked too.
  for (const id of all) for (const other of referencesOf(id)) all.add(other)
  return all
}

/** The names by which records know people. */
function namesIn(events: readonly Event[], claims: readonly Claim[]): ReadonlySet<string> {
  return new Set([
    ...events.flatMap(({ actors }) => actors),
    ...claims.flatMap(({ attribution: { speaker, about } }) => [speaker, about ?? '']),
  ])
}

interface Touching {
  readonly discrepancy: Discrepancy
  readonly quoted: Excerpt
}

function differencesByArticle(
  { discrepancies }: Corpus,
  excerptById: ReadonlyMap<string, Excerpt>,
): ReadonlyMap<string, readonly Touching[]> {
  const quotes = discrepancies.flatMap((discrepancy) =>
    discrepancy.sides
      .flatMap(({ excerpts }) => excerpts)
      .flatMap((id): Touching[] => {
        const quoted = excerptById.get(id)
        return quoted ? [{ discrepancy, quoted }] : []
      }),
  )
  return groupByKeys(quotes, ({ quoted }) => [quoted.article])
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]))
}
