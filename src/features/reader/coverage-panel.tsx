import { useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLocationProperty } from 'wouter/use-browser-location'
import { articleTextQuery } from '#data/article-text-query.ts'
import { EXCERPTS_ONLY } from '#data/excerpts-only.ts'
import { useCorpus, useWholeCorpus } from '#data/corpus-query.ts'
import { findWithheld } from '#domain/corpus/withheld.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import type { Article } from '#domain/model/corpus.ts'
import { fragmentNow } from '#lib/browser/place.ts'
import { Notice } from '#ui/notice.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { useAddress } from '#url/use-address.ts'
import './coverage.css'
import { ArticleNav } from './article-nav.tsx'
import { ArticleView } from './article-view.tsx'
import { CoverageLegend } from './coverage-legend.tsx'
import { buildCoverageView, countShares, findSentence } from './coverage-model.ts'
import { ExcerptsNote } from './excerpts-note.tsx'
import { ShareWords, SharesTable } from './coverage-shares.tsx'
import { CoverageText } from './coverage-text.tsx'

/** One article with every sentence shaded by what uses it, and why where nothing does. */
export function CoveragePanel({ article }: { readonly article: Article }) {
  const whole = useWholeCorpus()
  const index = useCorpus()
  const { address, selection, change } = useAddress()
  const fragment = useLocationProperty(
    () => fragmentNow().slice(1),
    () => '',
  )
  const query = useQuery(articleTextQuery(article))
  const text = query.data?.text
  const excerpts = whole.excerptsByArticle.get(article.id)
  const view = useMemo(
    () =>
      text === undefined
        ? null
        : buildCoverageView({ article, text, excerpts: excerpts ?? [], index, selection }),
    [article, text, excerpts, index, selection],
  )
  const shares = useMemo(() => countShares(whole.corpus.articles, index), [whole, index])
  const chosen = address.excerpt === null ? null : (whole.excerptById.get(address.excerpt) ?? null)
  const own = chosen?.article === article.id ? chosen : null
  const sentence = view && findSentence(view, fragment, chosen)
  const share = shares.find((one) => one.article === article)?.share ?? null
  const day = address.asOf === null || index === whole ? null : formatEdtf(address.asOf)

  return (
    <article>
      <PageHead title={`What is used of article ${article.label}`}>
        <p>
          {article.title ?? article.subject}. How many events, claims and differences rest on each
          sentence, and why where none does.
        </p>
      </PageHead>
      <ArticleNav
        article={article}
        reading="use"
        excerpt={own?.id ?? sentence?.excerpt?.id ?? null}
      />
      <div className="@container">
        <div className="grid grid-cols-1 gap-x-12 gap-y-6 border-t border-rule pt-4 pb-8 @4xl:grid-cols-[minmax(0,43rem)_minmax(22rem,1fr)]">
          <div className="max-w-[66ch]">
            {share ? (
              <ShareWords share={share} />
            ) : (
              <Notice tone="hint">
                <p>
                  Article {article.label} was not published by {day}: on that day the ledger used
                  nothing of it. It stands below without counts.
                  <TextButton onClick={() => change({ asOf: null })}>
                    Count as of all articles
                  </TextButton>
                </p>
              </Notice>
            )}
            {share && day ? (
              <p className="mt-2 text-sm text-ink-2">
                As of {day}: what rests on later articles does not count.
              </p>
            ) : null}
          </div>
          <SharesTable rows={shares} current={article} day={day} />
        </div>
      </div>
      <section aria-labelledby="sentences">
        <SectionHead
          id="sentences"
          title="Sentence by sentence"
          hint={
            share
              ? 'Press a sentence, or the number behind it, for what uses it; arrow keys go from number to number.'
              : undefined
          }
        />
        {view ? (
          <>
            {EXCERPTS_ONLY ? (
              <ExcerptsNote
                label={article.label}
                withheld={findWithheld(article, excerpts ?? [])}
              />
            ) : null}
            {share ? <CoverageLegend view={view} /> : null}
            <CoverageText view={view} chosen={own} sentence={sentence} />
          </>
        ) : (
          <ArticleView article={article} query={query} excerpts={excerpts ?? []} chosen={own} />
        )}
      </section>
    </article>
  )
}
