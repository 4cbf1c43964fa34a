import type { Article } from '#domain/model/corpus.ts'
import { toIsoDay } from '#domain/dates/day-number.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import { buildSegments } from './axis-label-model.ts'
import type { AxisCell } from './axis-model.ts'
import { rangeOf } from './date-range-model.ts'
import type { TimelineMark } from './mark-model.ts'
import { buildScale } from './scale-model.ts'
import { silenceWords, type TimelineView } from './timeline-model.ts'

type ListItem =
  | { readonly kind: 'event'; readonly mark: TimelineMark }
  | { readonly kind: 'article'; readonly article: Article }

/** A stretch of the timeline as it runs down a phone: what begins in it, or that nothing does. */
export interface ListStretch {
  readonly kind: 'segment' | 'break' | 'silence'
  readonly from: number
  /** Heading of a segment, words of a gap. */
  readonly name: string
  readonly items: readonly ListItem[]
}

/** The timeline from top to bottom: every dated event once, where it begins, and the articles between. */
export function buildList(view: TimelineView): readonly ListStretch[] {
  // Only the headings are wanted, so any width will do.
  const segments = buildSegments(buildScale(view.cells, 1000))
  const gaps = view.cells.filter(({ kind }) => kind === 'break' || kind === 'silence')
  const items = [
    ...view.articles.map((article) => ({
      day: rangeOf(article.published)[0],
      item: { kind: 'article', article } as const,
    })),
    ...view.marks.map((mark) => ({ day: mark.from, item: { kind: 'event', mark } as const })),
  ].toSorted((a, b) => a.day - b.day)
  const within = ({ from, to }: { from: number; to: number }) =>
    items.filter(({ day }) => from <= day && day <= to).map(({ item }) => item)

  return [
    ...segments.map((segment): ListStretch => {
      const { from, name } = segment
      return { kind: 'segment', from, name, items: within(segment) }
    }),
    ...gaps.map((gap) => toGap(gap, within(gap), view.articles)),
  ]
    .filter(({ kind, items: found }) => kind !== 'segment' || found.length > 0)
    .toSorted((a, b) => a.from - b.from)
}

/** A gap in which something begins after all, if only about then, is a segment of its own. */
function toGap(
  cell: AxisCell,
  items: readonly ListItem[],
  articles: readonly Article[],
): ListStretch {
  const { from, to } = cell
  const span = spanName(from, to)
  if (items.length > 0) return { kind: 'segment', from, name: span, items }
  return cell.kind === 'silence'
    ? { kind: 'silence', from, name: silenceWords(articles, from, to), items }
    : { kind: 'break', from, name: `nothing begins in ${span}`, items }
}

/** "2011 to 2021", "Jan to Feb 2023" */
function spanName(from: number, to: number): string {
  const a = toIsoDay(from)
  const b = toIsoDay(to)
  if (a.endsWith('-01-01') && b.endsWith('-12-31')) return `${a.slice(0, 4)} to ${b.slice(0, 4)}`
  const sameYear = a.slice(0, 4) === b.slice(0, 4)
  const start = formatEdtf(a.slice(0, 7))
  return `${sameYear ? (start.split(' ')[0] ?? start) : start} to ${formatEdtf(b.slice(0, 7))}`
}
