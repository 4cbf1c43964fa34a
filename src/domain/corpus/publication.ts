import { formatEdtf } from '../dates/format-date.ts'
import type { Article } from '../model/corpus.ts'

/** Whether an article was certainly published by a day; one dated "25–29 Sept" is on the 29th. */
export function isPublishedBy({ published }: Article, day: string): boolean {
  return published.latest <= day
}

/** The days on which the set of published articles grows, in order: ISO days. */
export function listPublicationDays(articles: readonly Article[]): readonly string[] {
  return [...new Set(articles.map(({ published }) => published.latest))].toSorted()
}

/** "23 Sept 2024", "10 Sept 2023 (inferred)": the day of publication, and where the article does not state it, that. */
export function publishedWords({ published }: Pick<Article, 'published'>): string {
  return formatEdtf(published.edtf) + (published.basis === 'inferred' ? ' (inferred)' : '')
}
