import type { Article, Excerpt } from '#domain/model/corpus.ts'
import { articleCredit } from './article-reference.tsx'
import { EvidenceLink } from './evidence-link.tsx'

interface ArticleMarksProps {
  readonly excerpts: readonly Excerpt[]
  readonly articleById: ReadonlyMap<string, Article>
}

/** The articles behind a sentence as small raised numbers, one for each of its excerpts. */
export function ArticleMarks({ excerpts, articleById }: ArticleMarksProps) {
  const distinct = new Set(excerpts)
  return (
    <span className="ml-0.5 align-[0.42em] font-sans text-xs leading-none font-medium whitespace-nowrap text-ink-3">
      {[...distinct].map((excerpt, i) => {
        const article = articleById.get(excerpt.article)
        if (!article) return null
        return (
          <span key={excerpt.id}>
            {i > 0 ? ' ' : null}
            <EvidenceLink
              excerpt={excerpt}
              className="px-px pt-0.5 pb-2 no-underline hover:underline"
              label={`Source ${i + 1}: article ${article.label}, ${articleCredit(article)}`}
            >
              {article.label}
            </EvidenceLink>
          </span>
        )
      })}
    </span>
  )
}
