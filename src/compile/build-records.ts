import type { Claim, Discrepancy, Event } from '#domain/model/corpus.ts'
import type { ExcerptBook } from './excerpt-book.ts'
import type { ClaimRecord } from './read-seeds.ts'
import type { SeedRecord } from './read-record.ts'
import type { SeedDiscrepancy, SeedEvent } from './seed-format.ts'

/**
 * Puts excerpt ids where the seeds have quotes. A quote that cannot be placed is left out (its
 * problem is in the book), and so is a record that is left without any.
 */
export function buildEvents(
  seeds: readonly SeedRecord<SeedEvent>[],
  book: ExcerptBook,
  articleOrder: readonly string[],
): Event[] {
  return seeds.flatMap(({ value, at }) => {
    const reports = value.reports
      .flatMap((report, index) => {
        const excerpt = book.excerptId(report.article, report, at('reports', index))
        return excerpt === null ? [] : [{ excerpt, status: report.status, article: report.article }]
      })
      .toSorted((a, b) => articleOrder.indexOf(a.article) - articleOrder.indexOf(b.article))
      .map(({ excerpt, status }) => ({ excerpt, status }))
    return reports.length === 0 ? [] : [{ ...value, reports }]
  })
}

/** Claims with excerpt ids, in the order of the articles that carry them first. */
export function buildClaims(
  seeds: readonly ClaimRecord[],
  book: ExcerptBook,
  articleOrder: readonly string[],
): Claim[] {
  return seeds
    .toSorted((a, b) => articleOrder.indexOf(a.homeArticle) - articleOrder.indexOf(b.homeArticle))
    .flatMap(({ value, at, homeArticle }) => {
      const excerpts = value.excerpts.flatMap((quote, index) => {
        const article = quote.article ?? homeArticle
        const excerpt =
          quote.article === undefined && !articleOrder.includes(homeArticle)
            ? null // The head of the file names no article; that is one problem, not one per quote.
            : book.excerptId(article, quote, at('excerpts', index))
        return excerpt === null ? [] : [excerpt]
      })
      return excerpts.length === 0 ? [] : [{ ...value, excerpts: distinct(excerpts) }]
    })
}

/** Discrepancies with excerpt ids; one that loses a side is left out. */
export function buildDiscrepancies(
  seeds: readonly SeedRecord<SeedDiscrepancy>[],
  book: ExcerptBook,
): Discrepancy[] {
  return seeds.flatMap(({ value, at }) => {
    const sides = value.sides.map(({ statement, excerpts }, side) => ({
      statement,
      excerpts: distinct(
        excerpts.flatMap((quote, index) => {
          const place = at('sides', side, 'excerpts', index)
          return book.excerptId(quote.article, quote, place) ?? []
        }),
      ),
    }))
    return sides.some(({ excerpts }) => excerpts.length === 0) ? [] : [{ ...value, sides }]
  })
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
