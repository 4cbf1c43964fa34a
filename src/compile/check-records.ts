import type { Article } from '#domain/model/corpus.ts'
import { STATUSES, type Status } from '#domain/model/vocabulary.ts'
import { problemAt, type Problem } from './problems.ts'
import { byPublication, type ArticleSource } from './read-articles.ts'
import { VIETNAM_IS_NO_PARTNER, type SeedRecord } from './read-record.ts'
import type { Seeds } from './read-seeds.ts'
import type { SeedClaim, SeedEvent } from './seed-format.ts'

/** The rules that a record keeps within itself: countries, status, outcome, resolution. */
export function* checkRecords(seeds: Seeds, sources: readonly ArticleSource[]): Generator<Problem> {
  const articles = new Map(sources.map(({ article }) => [article.id, article]))
  for (const event of seeds.events) {
    yield* checkCountries(event)
    yield* checkStatus(event, articles)
    yield* checkOutcome(event)
  }
  for (const claim of seeds.claims) yield* checkCountries(claim)
  for (const { value, at } of seeds.discrepancies) {
    const { stands } = value.resolution
    if (stands === null || stands < value.sides.length) continue
    const message = `resolution.stands is ${stands}, but the sides are 0 to ${value.sides.length - 1}`
    yield problemAt(at('resolution', 'stands'), message)
  }
}

function* checkCountries({ value, at }: SeedRecord<SeedEvent | SeedClaim>): Generator<Problem> {
  for (const [index, country] of value.mentions.entries()) {
    const place = at('mentions', index)
    if (country === 'VNM') yield problemAt(place, `mentions: ${VIETNAM_IS_NO_PARTNER}`)
    if (value.partners.some((partner) => partner === country)) {
      yield problemAt(place, `${country} is both partner and mention; a party is not backdrop`)
    }
  }
  for (const field of ['partners', 'mentions', 'topics'] as const) {
    const list: readonly string[] = value[field]
    for (const [index, word] of list.entries()) {
      if (list.indexOf(word) === index) continue
      yield problemAt(at(field, index), `${field}: ${word} stands twice`)
    }
  }
}

/**
 * An event's status is that of its latest report. Articles of the same day do not tell which of
 * them is later: there any of their statuses will do.
 */
function* checkStatus(
  { value, at }: SeedRecord<SeedEvent>,
  articles: ReadonlyMap<string, Article>,
): Generator<Problem> {
  const reports = value.reports.flatMap(({ article: id, status }) => {
    const article = articles.get(id)
    return article === undefined ? [] : [{ article, status }]
  })
  // A report that cannot be dated is a problem already, and may be the latest.
  if (reports.length < value.reports.length) return
  const last = reports
    .map(({ article }) => article)
    .toSorted(byPublication)
    .at(-1)
  if (last === undefined) return
  const latest = reports.filter(({ article }) => byPublication(article, last) === 0)
  if (latest.some(({ status }) => status === value.status)) return
  const reported = [...new Set(latest.map(({ status }) => status))].join(' or ')
  const message = `status is ${value.status}, but its latest report (${last.id}) says ${reported}`
  yield problemAt(at('status'), message)
}

/** What has simply occurred, or was alleged, has no outcome of its own. */
const MAY_COME_OUT: readonly Status[] = STATUSES.filter(
  (status) => status !== 'occurred' && status !== 'alleged',
)

function* checkOutcome({ value, at }: SeedRecord<SeedEvent>): Generator<Problem> {
  if (value.outcome === null) return
  if (value.reports.some(({ status }) => MAY_COME_OUT.includes(status))) return
  const message = `has an outcome, but no report of it is ${MAY_COME_OUT.join(', ')}`
  yield problemAt(at('outcome'), message)
}
