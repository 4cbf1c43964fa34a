import type { Article, Excerpt } from '#domain/model/corpus.ts'
import { articleCredit } from './article-reference.tsx'
import { EvidenceLink } from './evidence-link.tsx'

interface ArticleMarksProps {
  /** One link per article: the first of its excerpts here. */
  readonly excerpts: readonly Excerpt[]
  readonly articleById: ReadonlyMap<string, Article>
}

/** The articles behind a sentence as small raised numbers, each a link to its words. */
export function ArticleMarks({ excerpts, articleById }: ArticleMarksProps) {
  const first = new Map<string, Excerpt>()
  for (const excerpt of excerpts) {
    if (!first.has(excerpt.article)) first.set(excerpt.article, excerpt)
  }
  return (
    <span className="ml-0.5 align-[0.42em] font-sans text-xs leading-none font-medium whitespace-nowrap text-ink-3">
      {[...first.values()].map((excerpt, i) => {
        const article = articleById.get(excerpt.article)
        if (!article) return null
        return (
          <span key={excerpt.id}>
            {i > 0 ? ' ' : null}
            <EvidenceLink
              excerpt={excerpt}
              className="px-px pt-0.5 pb-2 no-underline hover:underline"
              label={`Source ${article.label}, ${articleCredit(article)}`}
            >
              {article.label}
            </EvidenceLink>
          </span>
        )
      })}
    </span>
  )
}
