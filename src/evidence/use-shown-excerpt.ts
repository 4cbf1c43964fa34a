import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import type { Article, Excerpt } from '#domain/model/corpus.ts'
import { useAddress } from '#url/use-address.ts'

interface ShownExcerpt {
  readonly excerpt: Excerpt
  /** The excerpt's article; none where it is published later than the day on which the reader stands. */
  readonly article: Article | undefined
}

/** The excerpt that stands for a record: the one that the reader chose, else its first. */
export function useShownExcerpt(
  { excerpts }: LedgerRecord,
  articleById: ReadonlyMap<string, Article>,
): ShownExcerpt {
  const { address } = useAddress()
  const excerpt = excerpts.find(({ id }) => id === address.excerpt) ?? excerpts[0]
  return { excerpt, article: articleById.get(excerpt.article) }
}
