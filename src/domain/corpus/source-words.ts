import type { Article } from '../model/corpus.ts'
import type { Origin } from './origins.ts'
import { plural } from '#lib/plural.ts'

/** "3 articles, 1 origin (Reuters, partly inferred)": a count of articles never stands alone. */
export function sourceWords({
  articles,
  origins,
}: {
  readonly articles: readonly unknown[]
  readonly origins: readonly Origin[]
}): string {
  return `${plural(articles.length, 'article')}, ${originWords(origins)}`
}

/** "1 origin (Reuters, inferred)", "2 origins (Bloomberg, stated; Reuters and AFP, partly inferred)" */
export function originWords(origins: readonly Origin[]): string {
  const names = origins.map(({ name, basis }) => `${name}, ${basis}`).join('; ')
  return `${plural(origins.length, 'origin')}${names ? ` (${names})` : ''}`
}

type Published = Pick<Article, 'publisher'>

/** "Bloomberg", "outlet not stated": the outlet alone, where something beside it says how it is known. */
export function outletName({ publisher }: Published): string {
  return publisher.name ?? 'outlet not stated'
}

/** "Bloomberg", "A Paper (inferred)", "outlet not stated": the outlet and how it is known. */
export function outletWords(article: Published): string {
  return `${outletName(article)}${article.publisher.basis === 'inferred' ? ' (inferred)' : ''}`
}

/** "Bloomberg", "not stated": the outlet alone, where a label before it says what it is. */
export function labelledOutlet({ publisher }: Published): string {
  return publisher.name ?? 'not stated'
}
