import { Link } from 'wouter'
import { publishedWords } from '#domain/corpus/publication.ts'
import type { Article, Excerpt } from '#domain/model/corpus.ts'
import { useChoices } from '#url/use-address.ts'
import { formatAddress } from '#url/address.ts'

/** Fragment under which an excerpt stands on its article's page, with or without JavaScript. */
export function excerptAnchor(excerpt: Pick<Excerpt, 'id'>): string {
  return `x-${excerpt.id}`
}

/** "Bloomberg", or the agencies whose report it carries where no outlet is named. */
export function articleCredit(article: Article): string {
  if (article.publisher.name) return article.publisher.name
  return article.origins
    .map(({ name, basis }) => (basis === 'inferred' ? `${name} (inferred)` : name))
    .join(', ')
}

interface ArticleReferenceProps {
  readonly article: Article
  readonly excerpt: Excerpt
  /** False where the date stands beside it anyway. */
  readonly dated?: boolean
}

/** "004 · Reuters, AFP · 10 Sept 2023 (inferred)": leads to the sentence on the article's own page. */
export function ArticleReference({ article, excerpt, dated = true }: ArticleReferenceProps) {
  const { address } = useChoices()
  const search = formatAddress({ ...address, excerpt: excerpt.id })
  return (
    <Link
      href={`/articles/${article.id}${search}#${excerptAnchor(excerpt)}`}
      className="inline-block py-1 text-ink-3 no-underline hover:underline"
    >
      <span className="font-semibold">{article.label}</span> · {articleCredit(article)}
      {dated ? ` · ${publishedWords(article)}` : null}
    </Link>
  )
}
