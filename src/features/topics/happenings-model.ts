import type { CorpusIndex, EventRecord } from '#domain/corpus/corpus-index.ts'
import { compareText } from '#lib/compare-text.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'

/** An event or plan as a topic lists it. */
export interface Happening {
  readonly record: EventRecord
  /** The date in words, null where no article allows one. */
  readonly date: string | null
  /** The source's own time words, where the date was worked out from them. */
  readonly words: string | null
  /** A plan or possibility of which no article reports an outcome. */
  readonly open: boolean
  /** The event that fulfilled a plan. */
  readonly outcome: EventRecord | null
}

/** Events and plans in order of their dates, those without a date last. */
export function buildHappenings(
  index: CorpusIndex,
  events: readonly EventRecord[],
): readonly Happening[] {
  return events
    .toSorted((a, b) => compareText(startOf(a), startOf(b)))
    .map((record) => {
      const { date, status, outcome } = record.event
      const fulfilled = outcome === null ? undefined : index.recordById.get(outcome)
      const planned = status === 'planned' || status === 'hypothetical'
      return {
        record,
        date: date && formatEdtf(date.edtf),
        words: date?.basis === 'resolved' ? date.words : null,
        open: planned && outcome === null,
        outcome: fulfilled?.type === 'event' ? fulfilled : null,
      }
    })
}

/**
 * The few that tell most: plans still open, since a reader might take them for done; then what most
 * articles report; then the latest. They keep the order of their dates.
 */
export function pickHappenings(all: readonly Happening[], limit: number): readonly Happening[] {
  const ranked = all.toSorted(
    (a, b) =>
      Number(isOpenPlan(b)) - Number(isOpenPlan(a)) ||
      b.record.event.reports.length - a.record.event.reports.length ||
      compareText(endOf(b.record), endOf(a.record)) ||
      compareText(startOf(b.record), startOf(a.record)),
  )
  const picked = new Set(ranked.slice(0, limit))
  return all.filter((happening) => picked.has(happening))
}

/** A mere possibility is open too, but nobody would take it for done. */
function isOpenPlan({ open, record }: Happening): boolean {
  return open && record.event.status === 'planned'
}

/** Without a date an event counts as old when few are picked, and stands last in the list. */
function endOf({ event }: EventRecord): string {
  return event.date?.latest ?? ''
}

function startOf({ event }: EventRecord): string {
  return event.date?.earliest ?? '9999'
}
