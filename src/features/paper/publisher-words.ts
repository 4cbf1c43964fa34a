import type { Article } from '#domain/model/corpus.ts'

/** "Bloomberg", or "outlet not stated (Reuters, AFP)" with the agencies whose report it carries. */
export function publisherWords({
  publisher,
  origins,
}: Pick<Article, 'publisher' | 'origins'>): string {
  if (publisher.name !== null) {
    return publisher.basis === 'stated' ? publisher.name : `${publisher.name} (${publisher.basis})`
  }
  const agencies = origins.map(({ name, basis }) =>
    basis === 'inferred' ? `${name}, inferred` : name,
  )
  return agencies.length === 0 ? 'outlet not stated' : `outlet not stated (${agencies.join('; ')})`
}
