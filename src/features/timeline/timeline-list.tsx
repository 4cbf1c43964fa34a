import { useMemo } from 'react'
import { Link } from 'wouter'
import { PARTNERS } from '#domain/model/vocabulary.ts'
import { articleCredit } from '#evidence/article-reference.tsx'
import { DateNote } from '#evidence/date-note.tsx'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { StatusShape, STATUS_NAMES } from '#evidence/status-shape.tsx'
import { formatEdtf } from '#domain/dates/format-date.ts'
import type { Article } from '#domain/model/corpus.ts'
import { formatAddress } from '#url/address.ts'
import { useAddress } from '#url/use-address.ts'
import { BarShape } from './bar-shape.tsx'
import { buildList } from './list-model.ts'
import type { TimelineMark } from './mark-model.ts'
import { useTimelineView, type TimelineScope } from './use-timeline-view.ts'

/** The timeline down a phone: the same marks along a line, every event, gaps hatched. */
export function TimelineList({ scope }: TimelineScope) {
  const view = useTimelineView(scope)
  const { excerpt } = useAddress().address
  const stretches = useMemo(() => buildList(view), [view])
  if (view.marks.length === 0) return null
  return (
    <div className="timeline-list">
      {stretches.map(({ kind, from, name, items }) =>
        kind === 'segment' ? (
          <div key={from}>
            <h3 className="pt-4 pb-1 font-serif text-md font-semibold">{name}</h3>
            <ol>
              {items.map((item) =>
                item.kind === 'event' ? (
                  <EventItem key={item.mark.record.id} mark={item.mark} chosen={excerpt} />
                ) : (
                  <ArticleItem key={item.article.id} article={item.article} />
                ),
              )}
            </ol>
          </div>
        ) : (
          <p
            key={from}
            className={`hatched -ml-6 font-serif text-md text-ink-2 italic ${kind === 'silence' ? 'mt-4 py-6 pl-6' : 'mt-3 py-1.5 pl-6'}`}
          >
            <span className="bg-paper pr-2">{name}</span>
          </p>
        ),
      )}
    </div>
  )
}

interface EventItemProps {
  readonly mark: TimelineMark
  /** Id of the chosen excerpt. */
  readonly chosen: string | null
}

function EventItem({ mark, chosen }: EventItemProps) {
  const { record, plan, excerpt, open } = mark
  const partners = PARTNERS.filter(({ code }) => record.partners.includes(code))
  const [only] = partners
  return (
    <li
      data-partner={partners.length === 1 && only ? only.code : 'wider'}
      className="relative py-1 leading-snug"
    >
      <ListShape mark={mark} chosen={record.excerpts.some(({ id }) => id === chosen)} />
      <EvidenceLink
        excerpt={excerpt}
        record={record.id}
        className={`inline-block min-h-6 py-0.5 text-base ${mark.strong ? 'font-semibold' : ''}`}
      >
        {mark.label}
      </EvidenceLink>
      <div className="flex flex-wrap items-center gap-x-1 gap-y-0.5 text-xs text-ink-2">
        {partners.map(({ code, name }) => (
          <span key={code} data-partner={code}>
            <b className="font-semibold text-(--c)">{name}</b>
            {' ·'}
          </span>
        ))}
        <DateNote record={record} inPlace />
        <span>
          · {STATUS_NAMES[record.event.status].name.toLowerCase()}
          {open ? ' · no outcome in these articles' : null}
        </span>
        {plan ? (
          <span>
            ·{' '}
            <EvidenceLink excerpt={plan.excerpt} record={record.id} className="inline-block py-1">
              {STATUS_NAMES[plan.status].name.toLowerCase()} as of {plan.label}
            </EvidenceLink>
          </span>
        ) : null}
        <RecordMarks record={record} short />
      </div>
    </li>
  )
}

/** The mark on the line, a span of time as an upright bar. */
function ListShape({ mark, chosen }: { readonly mark: TimelineMark; readonly chosen: boolean }) {
  const { from, to, status, rough } = mark
  const bar = from !== to
  return (
    <svg
      width={20}
      height={bar ? 40 : 20}
      aria-hidden="true"
      className="absolute top-1 -left-[31px] overflow-visible"
    >
      {chosen ? (
        <rect x={-1} y={1} width={22} height={bar ? 40 : 22} rx={11} className="timeline-halo" />
      ) : null}
      {bar ? (
        <g transform="translate(10 0) rotate(90)">
          <BarShape status={status} x0={4} x1={38} y={0} rough={rough} />
        </g>
      ) : (
        <StatusShape status={status} x={10} y={12} r={6} />
      )}
    </svg>
  )
}

function ArticleItem({ article }: { readonly article: Article }) {
  const { address } = useAddress()
  const search = formatAddress({ ...address, excerpt: null })
  const { edtf, basis } = article.published
  return (
    <li className="relative py-1.5 text-sm leading-snug">
      <svg width={20} height={20} aria-hidden="true" className="absolute top-1 -left-[31px]">
        <path d="M4 4h8l4 4v10h-12zm8 0v4h4M7 12h6m-6 3h6" className="timeline-sheet" />
      </svg>
      <Link href={`/articles/${article.id}${search}`} className="inline-block py-0.5 font-semibold">
        Article {article.label}, {articleCredit(article)}
      </Link>
      <span className="block text-xs text-ink-2">
        published {formatEdtf(edtf)}, date {basis}
      </span>
    </li>
  )
}
