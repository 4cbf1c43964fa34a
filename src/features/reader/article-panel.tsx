import { useRef } from 'react'
import { useQuery } from '@tanstack/react-query'
import { articleTextQuery } from '#data/article-text-query.ts'
import { EXCERPTS_ONLY } from '#data/excerpts-only.ts'
import { useWholeCorpus } from '#data/corpus-query.ts'
import type { Article } from '#domain/model/corpus.ts'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { PublishedLater } from '#evidence/published-later.tsx'
import { focusAfter } from '#ui/focus-after.ts'
import { PageHead } from '#ui/page-head.tsx'
import { useAddress } from '#url/use-address.ts'
import { ArticleFacts } from './article-facts.tsx'
import { ArticleNav } from './article-nav.tsx'
import { ArticleView } from './article-view.tsx'
import { ChosenCard } from './chosen-card.tsx'
import { findChosen } from './reader-model.ts'
import { useAlign } from './use-align.ts'

/** One article in full, with what is known about it and what the chosen excerpt carries. */
export function ArticlePanel({ article }: { readonly article: Article }) {
  const index = useWholeCorpus()
  const { address, change } = useAddress()
  const body = useRef<HTMLDivElement>(null)
  const query = useQuery(articleTextQuery(article))
  const found = findChosen(index, address.excerpt)
  const chosen = found?.article.id === article.id ? found : null
  useAlign({ content: body, target: chosen && query.data ? chosen.excerpt.id : null })

  const close = () => {
    change({ excerpt: null })
    // The keyboard goes on from the text.
    focusAfter(() => body.current?.querySelector<HTMLElement>('[tabindex]') ?? null)
  }

  const excerpts = index.excerptsByArticle.get(article.id) ?? []
  return (
    <article>
      <PageHead title={article.title ?? article.subject}>
        <p>
          Article {article.label},{' '}
          {EXCERPTS_ONLY
            ? 'in excerpts and as these came, faults included.'
            : 'in full and as it came, faults and page residue included.'}{' '}
          {article.title ? null : 'The file states no title; this one is ours. '}
          {excerpts.length} excerpts are marked.
        </p>
      </PageHead>
      <PublishedLater article={article} />
      <ArticleNav article={article} reading="excerpts" excerpt={chosen?.excerpt.id ?? null} />
      <div className="grid grid-cols-1 gap-x-10 gap-y-6 border-t border-rule pt-5 tablet:grid-cols-[minmax(0,1fr)_minmax(0,18rem)] desk:grid-cols-[minmax(0,43rem)_22rem] desk:gap-x-16">
        <div className="tablet:order-2">
          <div className="more-beyond space-y-5 tablet:sticky tablet:top-[calc(var(--top)+1rem)] tablet:max-h-[calc(100vh-var(--top)-var(--bottom,0px)-2rem)] tablet:overflow-auto">
            {chosen ? (
              <div>
                <ChosenCard chosen={chosen} onClose={close} />
              </div>
            ) : excerpts[0] ? (
              <p className="text-sm text-ink-2">
                Press marked words, or{' '}
                <EvidenceLink excerpt={excerpts[0]}>begin with the first excerpt</EvidenceLink>, to
                see what rests on them.
              </p>
            ) : null}
            <section aria-labelledby="h-known">
              <h2 id="h-known" className="mb-2 border-b border-hair pb-1.5 text-sm font-semibold">
                What is known about it
              </h2>
              <ArticleFacts article={article} />
            </section>
          </div>
        </div>
        <div ref={body} className="max-w-[66ch] min-w-0 tablet:order-1">
          <ArticleView
            article={article}
            query={query}
            excerpts={excerpts}
            chosen={chosen?.excerpt ?? null}
            addressable
          />
        </div>
      </div>
    </article>
  )
}
