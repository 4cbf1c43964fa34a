import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { latestExcerpt } from '#domain/corpus/event-order.ts'
import type { Excerpt, ResolvedDate } from '#domain/model/corpus.ts'
import { PARTNERS, type PartnerCode, type Status } from '#domain/model/vocabulary.ts'
import { compareText } from '#lib/compare-text.ts'
import { rangeOf, roughEnds } from './date-range-model.ts'

/** A partner's lane, or the one for events that concern none of the five. */
export type LaneKey = PartnerCode | 'wider'

export const LANES: readonly { readonly key: LaneKey; readonly name: string }[] = [
  ...PARTNERS.map(({ code, name }) => ({ key: code, name })),
  { key: 'wider', name: 'Wider events' },
]

/** The plan that an earlier article gave of what a later one reports as done. */
export interface EarlierPlan {
  /** Middle of the publication date of the first article that gave the plan, as a day number. */
  readonly day: number
  readonly status: Status
  readonly excerpt: Excerpt
  /** Short number of that article ("001"). */
  readonly label: string
}

/** A dated event, ready to be placed on any axis. */
export interface TimelineMark {
  readonly record: EventRecord
  readonly date: ResolvedDate
  readonly status: Status
  /** First and last day (inclusive) as day numbers; the same for an event of one day. */
  readonly from: number
  readonly to: number
  /** Ends that the source gives only approximately. */
  readonly rough: { readonly from: boolean; readonly to: boolean }
  /** What stands beside the mark where there is room. */
  readonly label: string
  /** Reported by so many articles that it stands out. */
  readonly strong: boolean
  /** The words for its latest status. */
  readonly excerpt: Excerpt
  readonly plan: EarlierPlan | null
  /** A plan of which no article says what became of it. */
  readonly open: boolean
}

/** Copies of one agency's report are no more evidence than one; reports of two origins are. */
const STRONG_ORIGINS = 2

/** Lanes that an event stands in: each of its partners', or the wider one. */
export function lanesOf({ partners }: Pick<EventRecord, 'partners'>): readonly LaneKey[] {
  return partners.length > 0 ? partners : ['wider']
}

/** The mark of an event; null where no article allows a date. */
export function toMark(record: EventRecord): TimelineMark | null {
  const { event } = record
  if (event.date === null) return null
  const [from, to] = rangeOf(event.date)
  return {
    record,
    date: event.date,
    status: event.status,
    from,
    to,
    rough: roughEnds(event.date.edtf),
    label: event.short ?? event.title,
    strong: record.originCount >= STRONG_ORIGINS,
    excerpt: latestExcerpt(record),
    plan: earlierPlan(record),
    open: event.status === 'planned' && event.outcome === null,
  }
}

function earlierPlan({ event, excerpts, articles }: EventRecord): EarlierPlan | null {
  if (isPlan(event.status)) return null
  const report = event.reports.find(({ status }) => isPlan(status))
  const excerpt = excerpts.find(({ id }) => id === report?.excerpt)
  const article = articles.find(({ id }) => id === excerpt?.article)
  if (!report || !excerpt || !article) return null
  const [from, to] = rangeOf(article.published)
  return { day: (from + to) / 2, status: report.status, excerpt, label: article.label }
}

function isPlan(status: Status): boolean {
  return status === 'planned' || status === 'hypothetical'
}

/** Marks in the order of time: by first day, the most reported first, then by last day. */
export function compareMarks(a: TimelineMark, b: TimelineMark): number {
  return (
    a.from - b.from ||
    b.record.articles.length - a.record.articles.length ||
    a.to - b.to ||
    compareText(a.record.id, b.record.id)
  )
}
