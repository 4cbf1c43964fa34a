import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useWholeCorpus } from '#data/corpus-query.ts'
import type { Article } from '#domain/model/corpus.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'

interface ArticleNavProps {
  readonly article: Article
  /** Which of its two readings the page shows. */
  readonly reading: 'excerpts' | 'use'
  /** Id of the excerpt at which the reader stands, to arrive at it in the other reading. */
  readonly excerpt: string | null
}

/** The two readings of an article, and the way to the articles before and after it in the same reading. */
export function ArticleNav({ article, reading, excerpt }: ArticleNavProps) {
  const { articles } = useWholeCorpus().corpus
  const { address } = useChoices()
  const search = formatAddress({ ...address, excerpt: null })
  const same = formatAddress({ ...address, excerpt })
  const at = articles.indexOf(article)
  const pathOf = ({ id }: Article, wanted = reading) =>
    wanted === 'use' ? `/articles/${id}/use` : `/articles/${id}`
  const [previous, next] = [articles[at - 1], articles[at + 1]]
  return (
    <div className="-mt-2 mb-2 flex flex-wrap justify-between gap-x-6">
      <nav aria-label="Readings of this article" className="-ml-2 flex flex-wrap">
        <Way to={pathOf(article, 'excerpts') + same} here={reading === 'excerpts'}>
          Excerpts marked
        </Way>
        <Way to={pathOf(article, 'use') + same} here={reading === 'use'}>
          What is used
        </Way>
      </nav>
      <nav aria-label="Articles by date" className="-mx-2 flex flex-wrap">
        {previous ? <Way to={pathOf(previous) + search}>‹ Article {previous.label}</Way> : null}
        {next ? <Way to={pathOf(next) + search}>Article {next.label} ›</Way> : null}
      </nav>
    </div>
  )
}

interface WayProps {
  readonly to: string
  readonly here?: boolean
  readonly children: ReactNode
}

function Way({ to, here = false, children }: WayProps) {
  return (
    <Link
      href={to}
      aria-current={here ? 'page' : undefined}
      className="inline-flex min-h-7 items-center px-2 text-sm font-medium text-accent no-underline underline-offset-4 hover:underline aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-accent aria-[current=page]:decoration-2 pointer-coarse:min-h-11"
    >
      {children}
    </Link>
  )
}
