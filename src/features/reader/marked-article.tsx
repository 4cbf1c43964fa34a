import { useMemo, useRef, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { wantedQuery } from '#data/wanted-query.ts'
import type { Article, Excerpt } from '#domain/model/corpus.ts'
import { findHitsByLine } from '#domain/search/hits.ts'
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

/** An article with its excerpts, and with the hits where the reader comes from a search. */
export function MarkedArticle({ article, text, ...rest }: MarkedArticleProps) {
  const { address, change } = useAddress()
  const { query } = address
  const body = useRef<HTMLDivElement>(null)
  const { data: wanted } = useQuery(wantedQuery(article.id, query))
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
  return (
    <div ref={body}>
      {wanted && query !== '' ? (
        <HitSteps count={spans.length} current={current} onGo={go} />
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
