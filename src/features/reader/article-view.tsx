import type { UseQueryResult } from '@tanstack/react-query'
import type { ArticleText } from '#data/article-text-query.ts'
import type { Article, Excerpt } from '#domain/model/corpus.ts'
import { Notice } from '#ui/notice.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { MarkedArticle } from './marked-article.tsx'

interface ArticleViewProps {
  readonly article: Article
  readonly query: UseQueryResult<ArticleText>
  readonly excerpts: readonly Excerpt[]
  /** The chosen excerpt of this article, if one is. */
  readonly chosen: Excerpt | null
  readonly addressable?: boolean
}

/** An article's text, or that it is on its way, or why it cannot be shown and what the excerpt says. */
export function ArticleView({ article, query, excerpts, chosen, addressable }: ArticleViewProps) {
  if (query.data) {
    return (
      <MarkedArticle
        article={article}
        text={query.data.text}
        excerpts={excerpts}
        chosen={chosen?.id ?? null}
        addressable={addressable ?? false}
      />
    )
  }
  if (query.error) {
    return (
      <Notice tone="fault">
        <p className="font-semibold">The article could not be shown.</p>
        <p>{query.error.message}.</p>
        {chosen ? (
          <blockquote className="my-2 font-serif text-article">“{chosen.exact}”</blockquote>
        ) : null}
        <TextButton className="-ml-2" onClick={() => void query.refetch()}>
          Try again
        </TextButton>
      </Notice>
    )
  }
  return <p className="text-sm text-ink-3">Loading the article…</p>
}
