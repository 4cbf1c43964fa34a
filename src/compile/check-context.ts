import { nearestName } from '#domain/anchoring/nearest-text.ts'
import { readEdtf } from './edtf.ts'
import { problemAt, type Place, type Problem } from './problems.ts'
import type { ArticleSource } from './read-articles.ts'
import type { Seeds } from './read-seeds.ts'

/** What is written across articles agrees with the records it is about: plans, chains, people, later readings. */
export function* checkContext(seeds: Seeds, sources: readonly ArticleSource[]): Generator<Problem> {
  yield* checkPlans(seeds)
  yield* checkChains(seeds, sources)
  yield* checkPeople(seeds)
  yield* checkLater(seeds)
  yield* checkSame(seeds)
}

/** Each event that was ever planned has its plan; an open plan has no outcome, any other has one. */
function* checkPlans({ plans, events }: Seeds): Generator<Problem> {
  if (plans.length === 0) return
  const planned = events.filter(({ value }) =>
    value.reports.some(({ status }) => status === 'planned'),
  )
  const ids = new Set(planned.map(({ id }) => id))
  const eventIds = new Set(events.map(({ id }) => id))
  const withPlan = new Set(plans.map(({ value }) => value.event))
  const seen = new Set<string>()
  for (const { id, at } of planned) {
    if (!withPlan.has(id)) {
      yield problemAt(
        at('reports'),
        'was planned, but seeds/plans.yaml does not say what became of it',
      )
    }
  }
  for (const { value, at } of plans) {
    if (!ids.has(value.event)) {
      const message = `names no event that an article reports as planned: ${value.event}`
      yield problemAt(at('event'), message, nearestName(value.event, [...ids]))
    }
    if (seen.has(value.event)) yield problemAt(at('event'), `is the second plan of ${value.event}`)
    seen.add(value.event)
    if ((value.fate === 'open') !== (value.outcome === null)) {
      yield problemAt(at('fate'), 'an open plan has no outcome, and any other has one')
    }
    if (value.outcome !== null) {
      yield* checkKnown(value.outcome.event, eventIds, at('outcome', 'event'))
    }
    yield* checkDay(value.announced.edtf, at('announced', 'edtf'))
  }
}

/** The word that says how firm it is stands in the quote; steps follow the order of publication. */
function* checkChains({ chains }: Seeds, sources: readonly ArticleSource[]): Generator<Problem> {
  const order = new Map(sources.map(({ article }, rank) => [article.id, rank]))
  const rankOf = (article: string) => order.get(article) ?? -1
  for (const { value, at } of chains) {
    for (const [index, { word, quote, article, change, evidence }] of value.steps.entries()) {
      if (!quote.includes(word)) {
        yield problemAt(at('steps', index, 'word'), `word does not stand in the quote: ${word}`)
      }
      const before = value.steps[index - 1]
      if (before && rankOf(before.article) > rankOf(article)) {
        yield problemAt(at('steps', index), 'comes after a step of a later article')
      }
      if ((index === 0) !== (change === 'first') || (index === 0) !== (evidence === 'first')) {
        yield problemAt(
          at('steps', index),
          'change and evidence are "first" in the first step only',
        )
      }
    }
  }
}

/** Forms and titles stand in their quotes; each name in the records is one person's. */
function* checkPeople({ people, events, claims }: Seeds): Generator<Problem> {
  const known = {
    speakers: new Set(claims.map(({ value }) => value.attribution.speaker)),
    about: new Set(claims.flatMap(({ value }) => value.attribution.about ?? [])),
    actors: new Set(events.flatMap(({ value }) => value.actors)),
  }
  const speakerOf = new Map<string, string>()
  for (const { id, value, at } of people) {
    for (const [index, { form, quote }] of value.forms.entries()) {
      if (quote.includes(form)) continue
      yield problemAt(at('forms', index, 'form'), `form does not stand in the quote: ${form}`)
    }
    for (const [index, { title, quote, asOf }] of value.roles.entries()) {
      if (!quote.includes(title)) {
        yield problemAt(at('roles', index, 'title'), `title does not stand in the quote: ${title}`)
      }
      yield* checkDay(asOf, at('roles', index, 'asOf'))
    }
    for (const field of ['speakers', 'about', 'actors'] as const) {
      for (const [index, name] of value[field].entries()) {
        if (known[field].has(name)) continue
        const message = `${field}: no record has it: ${name}`
        yield problemAt(at(field, index), message, nearestName(name, [...known[field]]))
      }
    }
    for (const [index, name] of value.speakers.entries()) {
      const other = speakerOf.get(name)
      // Two who speak together are both the speaker.
      if (other !== undefined && !name.includes(' and ')) {
        yield problemAt(at('speakers', index), `speakers: ${name} is ${other} already`)
      }
      speakerOf.set(name, id)
    }
  }
}

/** What confirms or changes a claim is a record; a claim that was superseded is changed or confirmed by that one. */
function* checkLater({ later, claims, events }: Seeds): Generator<Problem> {
  if (later.length === 0) return
  const claimIds = new Set(claims.map(({ id }) => id))
  const ids = new Set([...claimIds, ...events.map(({ id }) => id)])
  const entryOf = new Map<string, readonly string[]>()
  for (const { value, at } of later) {
    yield* checkKnown(value.claim, claimIds, at('claim'))
    if (entryOf.has(value.claim)) {
      yield problemAt(at('claim'), `is the second entry of ${value.claim}`)
    } else entryOf.set(value.claim, value.records)
    for (const [place, id] of value.records.entries()) {
      yield* checkKnown(id, ids, at('records', place))
    }
    if ((value.change === 'none') !== (value.records.length === 0)) {
      yield problemAt(at('change'), 'none has no records, confirmed and changed have some')
    }
  }
  for (const { id, value, at } of claims) {
    if (value.supersededBy === null) continue
    if (entryOf.get(id)?.includes(value.supersededBy)) continue
    yield problemAt(at('supersededBy'), 'is superseded, but seeds/later.yaml does not say so')
  }
}

function* checkKnown(id: string, known: ReadonlySet<string>, place: Place): Generator<Problem> {
  if (known.has(id)) return
  yield problemAt(place, `names a record that does not exist: ${id}`, nearestName(id, [...known]))
}

function* checkDay(edtf: string, place: Place): Generator<Problem> {
  const reading = readEdtf(edtf)
  if (!reading.valid) yield problemAt(place, `date ${JSON.stringify(edtf)} ${reading.advice}`)
}

/** What several articles say alike is claims of different articles, each in one group. */
function* checkSame({ same, claims }: Seeds): Generator<Problem> {
  const homes = new Map(claims.map((claim) => [claim.id, claim.homeArticle]))
  const known = new Set(homes.keys())
  const seen = new Set<string>()
  for (const { value, at } of same) {
    for (const [index, id] of value.claims.entries()) {
      yield* checkKnown(id, known, at('claims', index))
      if (seen.has(id)) yield problemAt(at('claims', index), `stands in a group already: ${id}`)
      seen.add(id)
    }
    const articles = value.claims.map((id) => homes.get(id))
    if (new Set(articles).size < articles.length) {
      yield problemAt(at('claims'), 'has two claims of one article; a group is across articles')
    }
  }
}
