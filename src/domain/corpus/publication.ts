import type { Article } from '../model/corpus.ts'

/** Whether an article was certainly published by a day; one dated "25–29 Sept" is on the 29th. */
export function isPublishedBy({ published }: Article, day: string): boolean {
  return published.latest <= day
}

/** The days on which the set of published articles grows, in order: ISO days. */
export function listPublicationDays(articles: readonly Article[]): readonly string[] {
  return [...new Set(articles.map(({ published }) => published.latest))].toSorted()
}
