import type { CorpusIndex, EventRecord } from '#domain/corpus/corpus-index.ts'
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
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0))
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
 * The few that tell most: plans still open before what is settled, since they are what a reader would
 * take for done; the latest first within each. They keep the order of their dates.
 */
export function pickHappenings(all: readonly Happening[], limit: number): readonly Happening[] {
  const latest = all.toReversed()
  const ranked = [...latest.filter(({ open }) => open), ...latest.filter(({ open }) => !open)]
  const picked = new Set(ranked.slice(0, limit))
  return all.filter((happening) => picked.has(happening))
}

function startOf({ event }: EventRecord): string {
  return event.date?.earliest ?? '9999'
}
