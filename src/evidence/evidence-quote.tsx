import { quotable } from '#domain/anchoring/quotable.ts'
import type { Article, Excerpt } from '#domain/model/corpus.ts'
import { ArticleReference } from './article-reference.tsx'
import { EvidenceLink } from './evidence-link.tsx'

interface EvidenceQuoteProps {
  readonly excerpt: Excerpt
  readonly article: Article
  readonly record?: string | undefined
  /** A word before the reference, such as the status the article gives. */
  readonly lead?: string | undefined
}

/** The exact words, as a link to their place, with the article they stand in. */
export function EvidenceQuote({ excerpt, article, record, lead }: EvidenceQuoteProps) {
  return (
    <figure>
      <blockquote className="font-serif text-[15px] leading-snug">
        <EvidenceLink excerpt={excerpt} record={record} className="evidence-text">
          “{quotable(excerpt.exact)}”
        </EvidenceLink>
      </blockquote>
      <figcaption className="mt-1.5 text-xs text-ink-3">
        {lead ? `${lead} · ` : null}
        <ArticleReference article={article} excerpt={excerpt} />
      </figcaption>
    </figure>
  )
}
