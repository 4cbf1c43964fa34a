import { nearestName } from '#domain/anchoring/nearest-text.ts'
import { groupByKeys } from '#lib/group-by.ts'
import type { Briefings } from '#domain/model/corpus.ts'
import { problemAt, type Place, type Problem } from './problems.ts'
import type { SeedRecord } from './read-record.ts'
import type { IdKind, Seeds } from './read-seeds.ts'

/** A field that names another record. */
interface Link {
  from: string
  field: string
  to: string
  place: Place
  allowed: readonly IdKind[]
}

/** Links lead to records that exist and are of the right kind, and never round in a circle. */
export function* checkLinks(seeds: Seeds): Generator<Problem> {
  const successors = findSuccessors(seeds)
  const briefed = seeds.briefings === null ? [] : findBriefingLinks(seeds.briefings)
  const kinds = groupByKeys(seeds.ids, ({ id }) => [id])
  for (const { field, to, place, allowed } of [...successors, ...briefed, ...findPrompts(seeds)]) {
    const named = kinds.get(to) ?? []
    if (named.some((one) => allowed.includes(one.kind))) continue
    const fitting = seeds.ids.filter(({ kind }) => allowed.includes(kind)).map(({ id }) => id)
    const kind = named[0]?.kind
    const what =
      kind === undefined
        ? `names a record that does not exist: ${to}`
        : `must name ${allowed.map(withArticle).join(' or ')}, but ${to} is ${withArticle(kind)}`
    yield problemAt(place, `${field} ${what}`, nearestName(to, fitting))
  }
  yield* checkCircles(successors)
}

/** What fulfilled a plan, what overtook a claim: at most one link from each record. */
function findSuccessors({ events, claims }: Seeds): Link[] {
  const outcomes = events.map(({ id, value, at }) => ({
    from: id,
    field: 'outcome',
    to: value.outcome,
    place: at('outcome'),
    allowed: ['event'] as const,
  }))
  const overtaken = claims.map(({ id, value, at }) => ({
    from: id,
    field: 'supersededBy',
    to: value.supersededBy,
    place: at('supersededBy'),
    allowed: ['event', 'claim'] as const,
  }))
  return [...outcomes, ...overtaken].flatMap(({ to, ...link }) =>
    to === null ? [] : [{ ...link, to }],
  )
}

/** Every record that a briefing names. */
export function findBriefingLinks({ value, at }: SeedRecord<Briefings>): Link[] {
  const links: Link[] = []
  const add = (to: string | null, ...path: (string | number)[]) => {
    if (to === null) return
    const field = path.join('.')
    links.push({ from: 'briefings', field, to, place: at(...path), allowed: ['event', 'claim'] })
  }
  const addAll = (records: readonly string[], ...path: (string | number)[]) => {
    for (const [index, to] of records.entries()) add(to, ...path, 'records', index)
  }
  for (const [index, { records }] of value.overview.lead.entries()) {
    addAll(records, 'overview', 'lead', index)
  }
  for (const [topic, { stands }] of Object.entries(value.topics)) {
    for (const [index, { records }] of stands.entries()) {
      addAll(records, 'topics', topic, 'stands', index)
    }
  }
  for (const [partner, briefing] of Object.entries(value.partners)) {
    addAll(briefing.standing.records, 'partners', partner, 'standing')
    add(briefing.cooperation, 'partners', partner, 'cooperation')
    add(briefing.tension, 'partners', partner, 'tension')
  }
  return links
}

/** Every record that prompts a question. */
function findPrompts({ questions }: Seeds): Link[] {
  return questions.flatMap(({ value, at }) =>
    value.records.map((to, i) => ({
      from: 'questions',
      field: 'records',
      to,
      place: at('records', i),
      allowed: ['event', 'claim'] as const,
    })),
  )
}

/** Follows the links from each record; each circle is told once, at its first record. */
function* checkCircles(links: readonly Link[]): Generator<Problem> {
  const next = new Map(links.map((link) => [link.from, link]))
  const walked = new Set<string>()
  for (const { from } of links) {
    const path: string[] = []
    let at: string | undefined = from
    while (at !== undefined && !walked.has(at)) {
      walked.add(at)
      path.push(at)
      at = next.get(at)?.to
    }
    const link = at !== undefined && path.includes(at) ? next.get(at) : undefined
    if (link === undefined) continue
    const circle = [...path.slice(path.indexOf(link.from)), link.from]
    yield problemAt(
      link.place,
      circle.length === 2
        ? `${link.field} names the record itself`
        : `${link.field} leads round in a circle: ${circle.join(' → ')}`,
    )
  }
}

function withArticle(kind: IdKind): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`
}
