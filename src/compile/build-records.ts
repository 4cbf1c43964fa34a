import type { Chain, Person, Plan } from '#domain/model/context.ts'
import type { Claim, Discrepancy, Event, Stage } from '#domain/model/corpus.ts'
import { compareText } from '#lib/compare-text.ts'
import type { ExcerptBook } from './excerpt-book.ts'
import type { ClaimRecord } from './read-seeds.ts'
import type { SeedRecord } from './read-record.ts'
import type {
  SeedChain,
  SeedDiscrepancy,
  SeedEvent,
  SeedLater,
  SeedPerson,
  SeedPlan,
  SeedStage,
} from './seed-format.ts'

/**
 * Puts excerpt ids where the seeds have quotes. A quote that cannot be placed is left out (its
 * problem is in the book), and so is a record that is left without any.
 */
export function buildEvents(
  seeds: readonly SeedRecord<SeedEvent>[],
  book: ExcerptBook,
  articleOrder: readonly string[],
): Event[] {
  const rankOf = rankIn(articleOrder)
  return seeds.flatMap(({ value, at }) => {
    const reports = value.reports
      .flatMap((report, index) => {
        const excerpt = book.excerptId(report.article, report, at('reports', index))
        return excerpt === null ? [] : [{ excerpt, status: report.status, article: report.article }]
      })
      .toSorted((a, b) => rankOf(a.article) - rankOf(b.article))
      .map(({ excerpt, status }) => ({ excerpt, status }))
    return reports.length === 0 ? [] : [{ ...value, reports }]
  })
}

/** Claims with excerpt ids, in the order of the articles that carry them first. */
export function buildClaims(
  seeds: readonly ClaimRecord[],
  later: readonly SeedRecord<SeedLater>[],
  book: ExcerptBook,
  articleOrder: readonly string[],
): Claim[] {
  const laterOf = new Map(later.map(({ value: { claim, ...reading } }) => [claim, reading]))
  const rankOf = rankIn(articleOrder)
  return seeds
    .toSorted((a, b) => rankOf(a.homeArticle) - rankOf(b.homeArticle))
    .flatMap(({ value, at, homeArticle }) => {
      const excerpts = value.excerpts.flatMap((quote, index) => {
        const article = quote.article ?? homeArticle
        const excerpt =
          quote.article === undefined && rankOf(homeArticle) < 0
            ? null // The head of the file names no article; that is one problem, not one per quote.
            : book.excerptId(article, quote, at('excerpts', index))
        return excerpt === null ? [] : [excerpt]
      })
      return excerpts.length === 0
        ? []
        : [{ ...value, excerpts: distinct(excerpts), later: laterOf.get(value.id) ?? null }]
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

/** Plans with excerpt ids; one whose announcement cannot be placed is left out. */
export function buildPlans(seeds: readonly SeedRecord<SeedPlan>[], book: ExcerptBook): Plan[] {
  return seeds.flatMap(({ value, at }) => {
    const { announcement, outcome } = value
    const excerpt = book.excerptId(announcement.article, announcement, at('announcement'))
    const end = outcome && book.excerptId(outcome.article, outcome, at('outcome'))
    if (excerpt === null || (outcome !== null && end === null)) return []
    return [
      {
        ...value,
        announcement: excerpt,
        outcome: outcome && end !== null ? { event: outcome.event, excerpt: end } : null,
      },
    ]
  })
}

/** Chains with excerpt ids; one that loses a step is left out. */
export function buildChains(seeds: readonly SeedRecord<SeedChain>[], book: ExcerptBook): Chain[] {
  return seeds.flatMap(({ value, at }) => {
    const steps = value.steps.flatMap((step, index) => {
      const { article, quote, prefix, suffix, ...rest } = step
      const excerpt = book.excerptId(article, { quote, prefix, suffix }, at('steps', index))
      return excerpt === null ? [] : [{ ...rest, excerpt }]
    })
    return steps.length < value.steps.length ? [] : [{ ...value, steps }]
  })
}

/** People with excerpt ids; a form or role whose quote cannot be placed is left out. */
export function buildPeople(seeds: readonly SeedRecord<SeedPerson>[], book: ExcerptBook): Person[] {
  return seeds.map(({ value, at }) => ({
    ...value,
    forms: value.forms.flatMap((form, index) => {
      const excerpt = book.excerptId(form.article, form, at('forms', index))
      return excerpt === null ? [] : [{ form: form.form, excerpt }]
    }),
    roles: value.roles.flatMap((role, index) => {
      const { title, asOf, note } = role
      const excerpt = book.excerptId(role.article, role, at('roles', index))
      return excerpt === null ? [] : [{ title, asOf, note, excerpt }]
    }),
  }))
}

/** Earlier days, in order. */
export function buildStages(seeds: readonly SeedRecord<SeedStage>[]): Stage[] {
  return seeds.map(({ value }) => value).toSorted((a, b) => compareText(a.day, b.day))
}

/** The place of each article in the order of publication; -1 for one that could not be read. */
function rankIn(articleOrder: readonly string[]): (article: string) => number {
  const ranks = new Map(articleOrder.map((id, rank) => [id, rank]))
  return (article) => ranks.get(article) ?? -1
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
