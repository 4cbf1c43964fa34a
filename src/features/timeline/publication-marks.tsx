import { memo } from 'react'
import { Link } from 'wouter'
import { articleCredit } from '#evidence/article-reference.tsx'
import { formatEdtf } from '#domain/dates/format-date.ts'
import type { Article } from '#domain/model/corpus.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { LinkArea } from './link-area.tsx'
import type { PublicationMark } from './publication-model.ts'

export const PUBLICATION_ROW = 32

interface PublicationMarksProps {
  readonly marks: readonly PublicationMark[]
  /** Height of the strip they stand in. */
  readonly height: number
  /** Ids of the articles in the window, a space between: Tab passes by what cannot be seen. */
  readonly inView: string
}

/** The articles on top of the axis, each on the day of its publication and linked to its page. */
export const PublicationMarks = memo(function PublicationMarks({
  marks,
  height,
  inView,
}: PublicationMarksProps) {
  const { address } = useChoices()
  const search = formatAddress({ ...address, excerpt: null })
  const reached = new Set(inView.split(' '))
  return marks.map((mark) => {
    const { article, x, x0, x1, row, labelX, anchor, caveat, hit } = mark
    const y = height - 17 - row * PUBLICATION_ROW
    return (
      <g key={article.id}>
        {x1 > x0 ? (
          <path d={`M${x0} ${height}v-4H${x1}v4`} className="timeline-hair stroke-hair-strong" />
        ) : null}
        <path
          d={`M${(x0 + x1) / 2} ${y + 10}V${height - (x1 > x0 ? 4 : 0)}`}
          className="timeline-drop"
        />
        <g className="timeline-mark">
          <path
            d={`M${x - 6} ${y - 8}h8l4 4v12h-12zm8 0v4h4M${x - 3} ${y}h6m-6 3h6`}
            className="timeline-sheet"
          />
          <text x={labelX} y={caveat ? y - 3 : y + 4} textAnchor={anchor} className="timeline-bold">
            {mark.name}
          </text>
          {caveat ? (
            <text x={labelX} y={y + 10} textAnchor={anchor} className="timeline-quiet">
              {caveat}
            </text>
          ) : null}
          <LinkArea box={{ ...hit, y0: y - 15, y1: y + 11 }}>
            <Link
              href={`/articles/${article.id}${search}`}
              aria-label={nameOf(article)}
              tabIndex={reached.has(article.id) ? undefined : -1}
            />
          </LinkArea>
        </g>
      </g>
    )
  })
})

function nameOf(article: Article): string {
  const { edtf, basis } = article.published
  return `Article ${article.label}, ${articleCredit(article)}, published ${formatEdtf(edtf)}, date ${basis}`
}
