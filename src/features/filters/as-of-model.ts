import { isPublishedBy, listPublicationDays } from '#domain/corpus/publication.ts'
import type { Article } from '#domain/model/corpus.ts'
import { formatDay, formatEdtf } from '#domain/dates/format-date.ts'
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
  /** "003, 004" */
  readonly published: string
  /** "001 (23 Sept 2024), 000 (25–29 Sept 2024, inferred)" */
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
  const at = stops.findIndex(({ chosen }) => chosen)
  const standing = day ?? last ?? ''
  return {
    stops,
    day,
    published: articles
      .filter((article) => isPublishedBy(article, standing))
      .map(({ label }) => label)
      .join(', '),
    missing: articles
      .filter((article) => !isPublishedBy(article, standing))
      .map(
        ({ label, published }) =>
          `${published.earliest <= standing ? 'perhaps not yet ' : ''}${label} (${formatEdtf(published.edtf)}${hedge(published)})`,
      )
      .join(', '),
    earlier: stops[at - 1],
    later: stops[at + 1],
  }
}

function hedge({ basis }: Article['published']): string {
  return basis === 'inferred' ? ', inferred' : ''
}
