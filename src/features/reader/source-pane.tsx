import './source-pane.css'
import { useEffect, useRef } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { articleTextQuery } from '#data/article-text-query.ts'
import { useWholeCorpus } from '#data/corpus-query.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import { articleCredit } from '#evidence/article-reference.tsx'
import { PublishedLater } from '#evidence/published-later.tsx'
import { useAddress } from '#url/use-address.ts'
import { formatAddress } from '#url/address.ts'
import { ArticleFacts } from './article-facts.tsx'
import { ArticleView } from './article-view.tsx'
import { findChosen, type ChosenExcerpt } from './reader-model.ts'
import { SourceHead } from './source-head.tsx'
import { SourceSays } from './source-says.tsx'
import { alignMark, findMark, useAlign } from './use-align.ts'
import { useEscape } from './use-escape.ts'
import { useOpener } from './use-opener.ts'
import { useRoom } from './use-room.ts'
import { useSheet } from './use-sheet.ts'

/** The chosen excerpt in its article, beside the view; draws nothing where none is chosen. */
export function SourcePane() {
  const index = useWholeCorpus()
  const { address } = useAddress()
  const chosen = findChosen(index, address.excerpt)
  useOpener(chosen !== null)
  return chosen ? <OpenPane chosen={chosen} /> : null
}

function OpenPane({ chosen }: { readonly chosen: ChosenExcerpt }) {
  const { excerpt, article, siblings } = chosen
  const { address, change } = useAddress()
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const text = useQuery(articleTextQuery(article))
  useAlign({ content: body, scroller, target: text.data ? excerpt.id : null })

  const close = () => change({ excerpt: null })
  useEscape(close)

  const pane = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const sheet = useSheet(pane, head, close)
  useRoom(pane)
  useEffect(() => {
    // The lowest sheet is for the sentence itself.
    const mark = sheet.snap === 'peek' && body.current && findMark(body.current)
    if (mark) alignMark(mark, scroller.current)
  }, [sheet.snap])

  return (
    <div ref={pane} className="source-pane" data-snap={sheet.snap}>
      <h2 className="sr-only">Source</h2>
      <SourceHead ref={head} name="Source" chosen={chosen} sheet={sheet} onClose={close} />
      {/* The article comes first for the keyboard: from the chosen words Tab goes on to what can be done with them. */}
      <div className="source-rest">
        <div
          ref={scroller}
          className="source-article order-2"
          tabIndex={0}
          role="group"
          // Heard on the way to the chosen words, which have the focus: whose they are.
          aria-label={`Article ${article.label}: ${article.title ?? article.subject}`}
        >
          <div className="source-credit z-10 border-b border-hair bg-(--pane) py-1 text-xs text-ink-2">
            <p>
              <b className="font-semibold">{article.label}</b> · {articleCredit(article)} ·{' '}
              {formatEdtf(article.published.edtf)} ({article.published.basis})
            </p>
            <PublishedLater article={article} />
          </div>
          <h3 className="mt-3 mb-3 font-serif text-xl leading-[1.18] font-semibold">
            {article.title ?? article.subject}
          </h3>
          <div className="border-b border-hair-strong pb-3">
            {article.title ? null : (
              <p className="mb-2 text-xs text-ink-3">The file states no title; this one is ours.</p>
            )}
            <ArticleFacts article={article} />
            <p className="mt-1 -ml-2">
              <Link
                href={`/articles/${article.id}/use${formatAddress({ ...address, excerpt: excerpt.id })}`}
                className="inline-flex min-h-7 items-center px-2 text-sm font-medium text-accent no-underline hover:underline pointer-coarse:min-h-11"
              >
                What is used of it
              </Link>
            </p>
          </div>
          <div ref={body} className="min-h-40 pt-4 pb-10">
            <ArticleView article={article} query={text} chosen={excerpt} excerpts={siblings} />
          </div>
        </div>
        <div
          className="source-says more-beyond order-1"
          tabIndex={0}
          role="group"
          aria-label="Who says it"
        >
          <SourceSays chosen={chosen}>
            <Link
              href={`/articles/${article.id}${formatAddress({ ...address, excerpt: excerpt.id })}`}
              className="inline-flex min-h-7 items-center px-2 text-sm font-medium text-accent no-underline hover:underline pointer-coarse:min-h-11"
            >
              Open article
            </Link>
          </SourceSays>
        </div>
      </div>
    </div>
  )
}
