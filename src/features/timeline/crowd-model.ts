import { selectEvents } from '#domain/corpus/select-events.ts'
import type { Selection } from '#domain/corpus/selection.ts'
import type { EventColumns } from '#domain/model/event-columns.ts'
import { PARTNER_CODES, type PartnerCode } from '#domain/model/vocabulary.ts'
import { LANES, type LaneKey } from './mark-model.ts'

/** A partner's lane of a crowd, or that of the events that concern none of the five. */
export interface CrowdLane {
  readonly key: LaneKey
  readonly name: string
  /** Its events in the scope, whatever the reader chose. */
  readonly total: number
  /** Those that are left and have a date: places in the columns, so in the order of their first day. */
  readonly places: Int32Array
  /** How many are left without a date. */
  readonly undated: number
  /** Put away, because the reader chose other partners. */
  readonly closed: boolean
}

/** What there is in a scope at all: the frame that no choice moves. */
export interface CrowdScope {
  readonly keys: readonly LaneKey[]
  /** Number of events by lane, in the order of `LANES`. */
  readonly totals: readonly number[]
  /** Day numbers of the first and the last beginning; null where nothing has a date. */
  readonly days: { readonly first: number; readonly last: number } | null
}

/** Place of the lane for what concerns no partner. */
const WIDER = PARTNER_CODES.length

/** Counts the scope of a view: of all, of a topic or of a partner, who then has the only lane. */
export function readScope(columns: EventColumns, scope: Selection): CrowdScope {
  const places = selectEvents(columns, scope)
  const dated = countDated(places, columns)
  const first = places[0]
  const last = places[dated - 1]
  const { totals } = countLanes(places, columns)
  return {
    keys: LANES.map(({ key }) => key).filter(
      (key) => scope.partners.length === 0 || (key !== 'wider' && scope.partners.includes(key)),
    ),
    totals,
    days:
      first === undefined || last === undefined
        ? null
        : { first: columns.from[first] ?? 0, last: columns.from[last] ?? 0 },
  }
}

/**
 * Sorts what is left into lanes; an event with several partners stands in the lane of each.
 * @param left places in the columns, ascending
 * @param chosen partners that the reader chose; none is no restriction
 */
export function buildCrowd(
  columns: EventColumns,
  { keys, totals }: CrowdScope,
  left: Int32Array,
  chosen: readonly PartnerCode[],
): readonly CrowdLane[] {
  const dated = countDated(left, columns)
  const { totals: withDate } = countLanes(left.subarray(0, dated), columns)
  const { totals: without } = countLanes(left.subarray(dated), columns)
  const places = withDate.map((count) => new Int32Array(count))
  const ends = new Int32Array(LANES.length)
  for (let i = 0; i < dated; i += 1) {
    const place = left[i] ?? 0
    let bits = lanesOf(columns.partners[place] ?? 0)
    while (bits !== 0) {
      const lane = 31 - Math.clz32(bits)
      bits ^= 1 << lane
      const end = ends[lane] ?? 0
      const own = places[lane]
      if (own) own[end] = place
      ends[lane] = end + 1
    }
  }
  return LANES.flatMap(({ key, name }, lane): readonly CrowdLane[] => {
    if (!keys.includes(key)) return []
    const closed = chosen.length > 0 && (key === 'wider' || !chosen.includes(key))
    return [
      {
        key,
        name,
        total: totals[lane] ?? 0,
        places: closed ? NONE : (places[lane] ?? NONE),
        undated: closed ? 0 : (without[lane] ?? 0),
        closed,
      },
    ]
  })
}

const NONE = new Int32Array(0)

/** A bit for each lane; `wider` has the highest. */
function lanesOf(partners: number): number {
  return partners === 0 ? 1 << WIDER : partners
}

function countLanes(places: Int32Array, { partners }: EventColumns) {
  // By set of partners first: there are few of these.
  const bySet = new Int32Array(1 << WIDER)
  for (let i = 0; i < places.length; i += 1) {
    const set = partners[places[i] ?? 0] ?? 0
    bySet[set] = (bySet[set] ?? 0) + 1
  }
  const totals = LANES.map((_, lane) =>
    bySet.reduce((sum, count, set) => sum + ((lanesOf(set) >> lane) & 1) * count, 0),
  )
  return { totals }
}

/** How many of some places, which ascend, have a date: those come first. */
export function countDated(places: Int32Array, { dated }: EventColumns): number {
  return findStart(places, (place) => place >= dated)
}

/** The first index from which on something holds of places; all of them where it never does. */
export function findStart(places: Int32Array, holds: (place: number) => boolean): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(places[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
