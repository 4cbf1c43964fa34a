import { isPublishedBy, listPublicationDays } from '#domain/corpus/publication.ts'
import { countPublished, listYearEnds } from '#domain/crowd/crowd-days.ts'
import type { Crowd } from '#domain/crowd/crowd.ts'
import { toDayNumber } from '#domain/dates/day-number.ts'
import type { Article } from '#domain/model/corpus.ts'
import { formatNumber } from '#domain/numbers/format-number.ts'
import { formatDay, formatEdtf } from '#domain/dates/format-date.ts'
import { compareText } from '#lib/compare-text.ts'
import { plural } from '#lib/plural.ts'

/** A day on which the reader may stand. */
export interface AsOfStop {
  /** ISO day; null for the last one, after which nothing is missing. */
  readonly day: string | null
  /** "23 Sept 2024" */
  readonly name: string
  /** "4 articles" */
  readonly articles: string
  readonly chosen: boolean
}

export interface AsOfView {
  /** The days of publication, and a day between them where the address names one. */
  readonly stops: readonly AsOfStop[]
  /** Null where the reader stands after all articles. */
  readonly day: string | null
  /** "Only articles 003, 004 had been published." */
  readonly published: string
  /** "Not yet: 001 (23 Sept 2024), 000 (25–29 Sept 2024, inferred)."; empty where there are too many to name. */
  readonly missing: string
  /** The stops before and after; undefined at the ends. */
  readonly earlier: AsOfStop | undefined
  readonly later: AsOfStop | undefined
}

/**
 * On which day the reader stands, and what had been published by then.
 * @param asOf ISO day, or null
 */
export function buildAsOfView(articles: readonly Article[], asOf: string | null): AsOfView {
  const days = listPublicationDays(articles)
  const last = days.at(-1) ?? null
  const day = asOf === null || last === null || asOf >= last ? null : asOf
  const shown = day === null || days.includes(day) ? days : [...days, day].toSorted()
  const stops = shown.map((stop): AsOfStop => {
    const count = articles.filter((article) => isPublishedBy(article, stop)).length
    return {
      day: stop === last ? null : stop,
      name: formatDay(stop),
      articles: count === articles.length ? `all ${count} articles` : plural(count, 'article'),
      chosen: stop === (day ?? last),
    }
  })
  const standing = day ?? last ?? ''
  const published = articles
    .filter((article) => isPublishedBy(article, standing))
    .map(({ label }) => label)
  const missing = articles
    .filter((article) => !isPublishedBy(article, standing))
    .map(
      (article) =>
        `${article.published.earliest <= standing ? 'perhaps not yet ' : ''}${article.label} (${formatEdtf(article.published.edtf)}${hedge(article.published)})`,
    )
  return {
    stops,
    day,
    published:
      published.length === 0
        ? NONE_PUBLISHED
        : `Only articles ${published.join(', ')} had been published.`,
    missing: missing.length === 0 ? '' : `Not yet: ${missing.join(', ')}.`,
    ...neighbours(stops),
  }
}

const NONE_PUBLISHED = 'No article had been published by then.'

function neighbours(stops: readonly AsOfStop[]): Pick<AsOfView, 'earlier' | 'later'> {
  const at = stops.findIndex(({ chosen }) => chosen)
  return { earlier: stops[at - 1], later: stops[at + 1] }
}

/**
 * The same for more articles than can be named: stops are the last day of publication of each year, and any other day
 * that the address names.
 */
export function buildCrowdAsOfView(
  crowd: Pick<Crowd, 'articleDays'>,
  asOf: string | null,
): AsOfView {
  const ends = listYearEnds(crowd)
  const { length: all } = crowd.articleDays
  const last = ends.at(-1)?.day ?? null
  const day = asOf === null || last === null || asOf >= last ? null : asOf
  const count = day === null ? all : countPublished(crowd, toDayNumber(day))
  const shown =
    day === null || ends.some((end) => end.day === day)
      ? ends
      : [...ends, { day, articles: count }].toSorted((a, b) => compareText(a.day, b.day))
  const stops = shown.map((stop): AsOfStop => ({
    day: stop.day === last ? null : stop.day,
    name: formatDay(stop.day),
    articles:
      stop.articles === all
        ? `all ${formatNumber(all)} articles`
        : `${formatNumber(stop.articles)} ${stop.articles === 1 ? 'article' : 'articles'}`,
    chosen: stop.day === (day ?? last),
  }))
  return {
    stops,
    day,
    published:
      count === 0
        ? NONE_PUBLISHED
        : `Only ${formatNumber(count)} of the ${formatNumber(all)} articles had been published.`,
    missing: '',
    ...neighbours(stops),
  }
}

function hedge({ basis }: Article['published']): string {
  return basis === 'inferred' ? ', inferred' : ''
}
