import { outletWords } from '#domain/corpus/source-words.ts'
import type { Article } from '#domain/model/corpus.ts'

/** "Bloomberg", or "outlet not stated (Reuters, AFP)" with the agencies whose report it carries. */
export function publisherWords(article: Pick<Article, 'publisher' | 'origins'>): string {
  const outlet = outletWords(article)
  if (article.publisher.name !== null) return outlet
  const agencies = article.origins.map(({ name, basis }) =>
    basis === 'inferred' ? `${name}, inferred` : name,
  )
  return agencies.length === 0 ? outlet : `${outlet} (${agencies.join('; ')})`
}
