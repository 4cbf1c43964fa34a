import { publishedWords } from '#domain/corpus/publication.ts'
import { ArticleReference } from '#evidence/article-reference.tsx'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { quotable } from '#domain/anchoring/quotable.ts'
import type { Side } from './differences-model.ts'

/** What a side says, in our words, and whether it stands. */
export function SideStatement({ side }: { readonly side: Side }) {
  return (
    <p className="text-sm text-ink-2">
      {side.stands ? (
        <>
          <b className="font-semibold text-ink">Stands.</b>{' '}
        </>
      ) : null}
      {side.statement}
    </p>
  )
}

interface SideQuotesProps {
  readonly side: Side
  /** The date that stands above the quotes, where one does. */
  readonly published?: string
}

/** The words of a side, each a link to its place, with article, outlet or agency, and date. */
export function SideQuotes({ side, published }: SideQuotesProps) {
  return (
    <div className="space-y-3">
      {side.wordings.map(({ excerpt, article }) => (
        <figure key={excerpt.id}>
          <blockquote className="font-serif text-[15px] leading-[1.4] text-pretty">
            <EvidenceLink excerpt={excerpt} className="evidence-text">
              “{quotable(excerpt.exact)}”
            </EvidenceLink>
          </blockquote>
          <figcaption className="mt-2 text-xs text-ink-3">
            <ArticleReference
              article={article}
              excerpt={excerpt}
              dated={publishedWords(article) !== published}
            />
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
