import { compareText } from '#lib/compare-text.ts'
import type { Excerpt } from '../model/corpus.ts'
import type { EventRecord } from './corpus-index.ts'

/** Earliest possible day first, of these the sooner ended; what no article allows to date comes last. */
export function compareByDate(a: EventRecord, b: EventRecord): number {
  const x = a.event.date
  const y = b.event.date
  if (!x || !y) return Number(!x) - Number(!y)
  return compareText(x.earliest, y.earliest) || compareText(x.latest, y.latest)
}

/** Announced or expected, and no article of the set tells what became of it. */
export function isOpenPlan({ event }: EventRecord): boolean {
  return event.status === 'planned' && event.outcome === null
}

/** Told as past, at least by somebody: no plan, no lasting state, no possibility, no accusation. */
export function isPast({ event }: EventRecord): boolean {
  return event.status === 'occurred' || event.status === 'reported'
}

/**
 * The last of some events. Many words allow no date or a whole year ("recent"), so the article decides
 * first: of what the latest article reports, the event that began last; of several that began on one
 * day, the one that most articles report, and then the one that may have been last.
 */
export function findLatest(events: readonly EventRecord[]): EventRecord | null {
  const [latest] = events.toSorted(
    (a, b) =>
      compareText(reportedOn(b), reportedOn(a)) ||
      compareText(b.event.date?.earliest ?? '', a.event.date?.earliest ?? '') ||
      b.articles.length - a.articles.length ||
      compareText(b.event.date?.latest ?? '', a.event.date?.latest ?? ''),
  )
  return latest ?? null
}

/** The sentence that gives an event its latest status. */
export function latestExcerpt({ event, excerpts }: EventRecord): Excerpt {
  const report = event.reports.findLast(({ status }) => status === event.status)
  return excerpts.find(({ id }) => id === report?.excerpt) ?? excerpts[0]
}

/** The last day on which the latest article that reports it may have been published. */
function reportedOn({ articles }: EventRecord): string {
  return articles.at(-1)?.published.latest ?? ''
}
