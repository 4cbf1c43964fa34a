import type { CorpusIndex, EventRecord } from '#domain/corpus/corpus-index.ts'
import { compareByDate, isOpenPlan } from '#domain/corpus/event-order.ts'
import { compareText } from '#lib/compare-text.ts'

/** An event or plan as a topic lists it. */
export interface Happening {
  readonly record: EventRecord
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
  return events.toSorted(compareByDate).map((record) => {
    const { date, status, outcome } = record.event
    const fulfilled = outcome === null ? undefined : index.recordById.get(outcome)
    return {
      record,
      words: date?.basis === 'resolved' ? date.words : null,
      open: isOpenPlan(record) || (status === 'hypothetical' && outcome === null),
      outcome: fulfilled?.type === 'event' ? fulfilled : null,
    }
  })
}

/**
 * The few that tell most: plans still open, since a reader might take them for done; then what is
 * reported most often; then the latest. They keep the order of their dates.
 */
export function pickHappenings(all: readonly Happening[], limit: number): readonly Happening[] {
  const ranked = all.toSorted(
    (a, b) =>
      Number(isOpenPlan(b.record)) - Number(isOpenPlan(a.record)) ||
      b.record.event.reports.length - a.record.event.reports.length ||
      compareText(endOf(b.record), endOf(a.record)) ||
      compareText(startOf(b.record), startOf(a.record)),
  )
  const picked = new Set(ranked.slice(0, limit))
  return all.filter((happening) => picked.has(happening))
}

/** Without a date an event counts as old. */
function endOf({ event }: EventRecord): string {
  return event.date?.latest ?? ''
}

function startOf({ event }: EventRecord): string {
  return event.date?.earliest ?? ''
}
