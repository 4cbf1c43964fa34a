import { useMemo, useRef, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { wantedQuery } from '#data/wanted-query.ts'
import type { Article, Excerpt } from '#domain/model/corpus.ts'
import { findHitsByLine } from '#domain/search/hits.ts'
import { TextButton } from '#ui/text-button.tsx'
import { useAddress } from '#url/use-address.ts'
import { ArticleBody } from './article-body.tsx'
import { HitSteps } from './hit-steps.tsx'

interface MarkedArticleProps {
  readonly article: Article
  readonly text: string
  readonly excerpts: readonly Excerpt[]
  /** Id of the chosen excerpt, if it is one of these. */
  readonly chosen: string | null
  readonly addressable: boolean
}

/** An article with its excerpts, and with the hits where the reader comes from a search, or that these cannot be had. */
export function MarkedArticle({ article, text, ...rest }: MarkedArticleProps) {
  const { address, change } = useAddress()
  const { query } = address
  const body = useRef<HTMLDivElement>(null)
  const { data: wanted, isError, refetch } = useQuery(wantedQuery(article.id, query))
  const spans = useMemo(
    () => (wanted && query !== '' ? findHitsByLine(text, wanted) : []),
    [text, wanted, query],
  )
  // A place belongs to the search that it was found by.
  const [gone, setGone] = useState<{ readonly query: string; readonly place: number } | null>(null)
  const current = gone?.query === query ? gone.place : null
  const go = (place: number) => {
    setGone({ query, place })
    body.current?.querySelector(`[data-hit="${place}"]`)?.scrollIntoView({ block: 'center' })
  }
  // What was pressed above the text goes: the keyboard goes on from the text.
  const stay = () => body.current?.focus({ preventScroll: true })
  return (
    <div ref={body} tabIndex={-1} className="outline-none">
      {wanted && query !== '' ? (
        <HitSteps count={spans.length} current={current} onGo={go} onUnmark={stay} />
      ) : null}
      {isError ? (
        <p
          role="alert"
          className="mb-3 flex flex-wrap items-center border-y border-hair py-1 text-sm"
        >
          <span className="mr-auto">“{query}” is not marked here: the search did not arrive.</span>
          <TextButton
            onClick={() => {
              stay()
              void refetch()
            }}
          >
            Try again
          </TextButton>
        </p>
      ) : null}
      <ArticleBody
        article={article}
        text={text}
        hits={{ spans, current }}
        onChoose={(id) => change({ excerpt: id })}
        {...rest}
      />
    </div>
  )
}
