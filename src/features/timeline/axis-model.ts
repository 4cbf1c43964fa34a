import {
  monthRange,
  rangeOf,
  readEnds,
  yearOf,
  yearRange,
  type DateSpan,
  type Range,
} from './date-range-model.ts'

/**
 * `day` and `days` stand near the articles, `month` and `year` away from them. `break` leaves out time
 * in which nothing begins or ends, `silence` the time between two groups of articles, `beyond` is
 * time that only approximate dates reach into.
 */
export type CellKind = 'day' | 'days' | 'month' | 'year' | 'break' | 'silence' | 'beyond'

/** A stretch of time that is drawn at one pace. */
export interface AxisCell {
  readonly kind: CellKind
  /** First and last day (inclusive), as day numbers. */
  readonly from: number
  readonly to: number
  /** How many events begin or end here, an event of one day counted once. */
  readonly load: number
  /** How many of these are events of one day: they stack, and a stack needs room. */
  readonly points: number
  /** Whether an article was published here. */
  readonly speaks: boolean
  /** Which group of articles it is drawn in detail for; null away from them. */
  readonly zone: number | null
}

/** Articles published within so many days of one another are read as one group. */
const GROUP_DAYS = 45
/** Short dates this near to a group of articles are drawn by day with it. */
const NEAR_DAYS = 14
/** A gap up to this is drawn month by month, a longer one is broken. */
const QUIET_DAYS = 45

/**
 * Cuts time into cells from the dates alone: days around the articles, months and lone years where
 * something is dated, and breaks between. The cells join without gap or overlap, from the first day
 * that a date reaches to the last; empty where there is neither article nor date.
 */
export function buildCells(
  events: readonly DateSpan[],
  publications: readonly DateSpan[],
): readonly AxisCell[] {
  const zones = findZones(events, publications)
  const ends = [...events, ...publications].flatMap(readEnds)
  if (ends.length === 0) return []

  const inZone = (day: number) => zones.some(([from, to]) => from <= day && day <= to)
  const away = ends.filter((end) => !inZone(end.day))
  const detailedYears = new Set(
    [
      ...zones.flat(),
      ...away.filter((end) => end.grain !== 'year' && !end.rough).map((end) => end.day),
    ].map(yearOf),
  )

  const units: Pick<AxisCell, 'kind' | 'from' | 'to' | 'zone'>[] = zones.flatMap((zone, i) =>
    cutZone(zone, [...events, ...publications]).map(([from, to]) => ({
      kind: from === to ? ('day' as const) : ('days' as const),
      from,
      to,
      zone: i,
    })),
  )
  const pieces = new Map<number, Range>()
  for (const { day, grain, rough } of away) {
    const detailed = detailedYears.has(yearOf(day))
    if (detailed && grain !== 'year') {
      const piece = monthPiece(day, zones)
      pieces.set(piece[0], piece)
    } else if (!detailed && grain === 'year' && !rough) {
      const year = yearRange(day)
      pieces.set(year[0], year)
    }
  }
  for (const [from, to] of pieces.values()) {
    units.push({ kind: pieceKind(from, to), from, to, zone: null })
  }
  const filled = fillGaps(
    units.toSorted((a, b) => a.from - b.from),
    zones,
    Math.min(...ends.map((e) => e.day)),
    Math.max(...ends.map((e) => e.day)),
  )
  const published = publications.map(rangeOf)
  return filled.map((unit) => ({
    ...unit,
    ...countLoad(unit, events),
    speaks: published.some(([from, to]) => from <= unit.to && to >= unit.from),
  }))
}

function findZones(events: readonly DateSpan[], publications: readonly DateSpan[]): Range[] {
  const groups: [number, number][] = []
  const sorted = publications.map(rangeOf).toSorted((a, b) => a[0] - b[0])
  for (const [from, to] of sorted) {
    const last = groups.at(-1)
    if (last && from - last[1] <= GROUP_DAYS) last[1] = Math.max(last[1], to)
    else groups.push([from, to])
  }
  return groups.map(([first, last]): Range => {
    const near = events
      .map(rangeOf)
      .filter(([from, to]) => to - from <= NEAR_DAYS)
      .filter(([from, to]) => from >= first - NEAR_DAYS && to <= last + NEAR_DAYS)
    return [
      Math.min(first, ...near.map(([from]) => from)),
      Math.max(last, ...near.map(([, to]) => to)),
    ]
  })
}

/** Cuts a zone at its single days and wherever a date given to the day begins or ends in it. */
function cutZone([first, last]: Range, spans: readonly DateSpan[]): Range[] {
  const starts = new Set([first])
  for (const [from, to] of spans.map(readEnds)) {
    if (from.grain === 'day' && from.day > first && from.day <= last) starts.add(from.day)
    if (to.grain === 'day' && to.day >= first && to.day < last) starts.add(to.day + 1)
  }
  const sorted = [...starts].toSorted((a, b) => a - b)
  return sorted.map((from, i): Range => [from, (sorted[i + 1] ?? last + 1) - 1])
}

type Unit = Pick<AxisCell, 'kind' | 'from' | 'to' | 'zone'>

/** Joins the units: short gaps month by month, long ones as breaks, what lies outside as `beyond`. */
function fillGaps(
  units: readonly Unit[],
  zones: readonly Range[],
  start: number,
  end: number,
): Unit[] {
  const first = units[0]
  const last = units.at(-1)
  if (!first || !last) return [{ kind: 'beyond', from: start, to: end, zone: null }]
  const filled: Unit[] = []
  if (start < first.from)
    filled.push({ kind: 'beyond', from: start, to: first.from - 1, zone: null })
  for (const [i, unit] of units.entries()) {
    filled.push(unit)
    const next = units[i + 1]
    if (next) filled.push(...fillGap(unit.to + 1, next.from - 1))
  }
  if (end > last.to) filled.push({ kind: 'beyond', from: last.to + 1, to: end, zone: null })
  return markSilences(filled, zones)
}

function fillGap(from: number, to: number): Unit[] {
  if (from > to) return []
  if (to - from >= QUIET_DAYS) return [{ kind: 'break', from, to, zone: null }]
  const quiet: Unit[] = []
  for (let day = from; day <= to;) {
    const piece: Range = [day, Math.min(to, monthRange(day)[1])]
    quiet.push({ kind: pieceKind(...piece), from: piece[0], to: piece[1], zone: null })
    day = piece[1] + 1
  }
  return quiet
}

/** The longest break between two groups of articles is their silence. */
function markSilences(units: readonly Unit[], zones: readonly Range[]): Unit[] {
  const silences = new Set<Unit>()
  for (const [i, [, before]] of zones.entries()) {
    const after = zones[i + 1]?.[0]
    if (after === undefined) continue
    const breaks = units.filter((u) => u.kind === 'break' && u.from > before && u.to < after)
    const [longest] = breaks.toSorted((a, b) => b.to - b.from - (a.to - a.from))
    if (longest) silences.add(longest)
  }
  return units.map((unit) => (silences.has(unit) ? { ...unit, kind: 'silence' } : unit))
}

function countLoad({ from, to }: Unit, events: readonly DateSpan[]) {
  const within = (day: number) => from <= day && day <= to
  const ranges = events.map(rangeOf)
  const points = ranges.filter(([a, b]) => a === b && within(a)).length
  const ends = ranges
    .filter(([a, b]) => a !== b)
    .flat()
    .filter(within).length
  return { load: points + ends, points }
}

/** What the zones leave of a day's month, around that day. */
function monthPiece(day: number, zones: readonly Range[]): Range {
  let [from, to] = monthRange(day)
  for (const [first, last] of zones) {
    if (last < day) from = Math.max(from, last + 1)
    if (first > day) to = Math.min(to, first - 1)
  }
  return [from, to]
}

function pieceKind(from: number, to: number): CellKind {
  if (isRange(yearRange(from), from, to)) return 'year'
  return isRange(monthRange(from), from, to) ? 'month' : 'days'
}

function isRange([first, last]: Range, from: number, to: number): boolean {
  return first === from && last === to
}
