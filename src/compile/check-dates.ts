import { nearestText } from '#domain/anchoring/nearest-text.ts'
import type { Briefings } from '#domain/model/corpus.ts'
import { readEdtf } from './edtf.ts'
import { unknownArticle } from './excerpt-book.ts'
import { problemAt, type Place, type Problem } from './problems.ts'
import type { ArticleSource } from './read-articles.ts'
import type { SeedRecord } from './read-record.ts'
import type { Seeds } from './read-seeds.ts'
import type { SeedEvent } from './seed-format.ts'

/** Dates are sound EDTF, their bounds are what the string says, their words are the source's. */
export function* checkDates(
  seeds: Seeds,
  sources: readonly ArticleSource[],
  knownArticles: readonly string[],
): Generator<Problem> {
  for (const { value, at } of seeds.articles) {
    yield* checkBounds(value.published, (field) => at('published', field))
  }
  const texts = new Map(sources.map(({ article, text }) => [article.id, text]))
  const known = new Set(knownArticles)
  for (const event of seeds.events) yield* checkEventDate(event, texts, known)
  for (const { value, at } of seeds.claims) {
    yield* checkEdtf(value.asOf, at('asOf'))
    for (const [index, { asOf }] of value.figures.entries()) {
      yield* checkEdtf(asOf, at('figures', index, 'asOf'))
    }
  }
  if (seeds.briefings !== null) yield* checkBriefingDates(seeds.briefings)
}

function* checkEventDate(
  { value: { date, reports }, at }: SeedRecord<SeedEvent>,
  textOf: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): Generator<Problem> {
  if (date === null) return
  yield* checkBounds(date, (field) => at('date', field))
  if (!known.has(date.anchor)) {
    yield unknownArticle(date.anchor, [...known], at('date', 'anchor'))
  }
  const citing = new Set([date.anchor, ...reports.map(({ article }) => article)])
  const texts = [...citing].flatMap((id) => textOf.get(id) ?? [])
  if (texts.length === 0 || texts.some((text) => text.includes(date.words))) return
  const nearest = texts.map((text) => nearestText(text, date.words)).find((text) => text !== null)
  yield problemAt(
    at('date', 'words'),
    `date words stand in no article that reports or anchors it: ${JSON.stringify(date.words)}`,
    nearest,
  )
}

/** The bounds of a date are what its EDTF string says. */
export function* checkBounds(
  date: { edtf: string; earliest: string; latest: string },
  at: (field: 'edtf' | 'earliest' | 'latest') => Place,
): Generator<Problem> {
  yield* checkEdtf(date.edtf, at('edtf'))
  const reading = readEdtf(date.edtf)
  if (!reading.valid) return
  for (const bound of ['earliest', 'latest'] as const) {
    if (date[bound] === reading[bound]) continue
    const message = `${bound} is ${date[bound]}, but ${date.edtf} gives ${reading[bound]}`
    yield problemAt(at(bound), message)
  }
}

function* checkEdtf(edtf: string | null, place: Place): Generator<Problem> {
  if (edtf === null) return
  const reading = readEdtf(edtf)
  if (!reading.valid) yield problemAt(place, `date ${JSON.stringify(edtf)} ${reading.advice}`)
}

/** The days that a briefing names are sound. */
export function* checkBriefingDates({ value, at }: SeedRecord<Briefings>): Generator<Problem> {
  for (const [topic, briefing] of Object.entries(value.topics)) {
    yield* checkEdtf(briefing.asOf, at('topics', topic, 'asOf'))
  }
  for (const [partner, briefing] of Object.entries(value.partners)) {
    yield* checkEdtf(briefing.standing.since, at('partners', partner, 'standing', 'since'))
  }
}
