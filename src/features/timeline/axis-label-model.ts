import { toIsoDay, weekdayOf } from '#domain/dates/day-number.ts'
import { formatDayOfYear, formatEdtf } from '#domain/dates/format-date.ts'
import { measureText } from './label-model.ts'
import type { PlacedCell, Scale } from './scale-model.ts'

/** A stretch of the axis between two breaks that is drawn at one grain, with its heading. */
export interface AxisSegment {
  readonly x0: number
  readonly x1: number
  /** As long a heading as there is room for; null where there is none. */
  readonly title: string | null
  /** Where the middle of the heading stands. */
  readonly titleX: number
  /** The heading in full, for lists: "Sept 2023, by day". */
  readonly name: string
  /** Whether articles stand here, so that it is drawn day by day. */
  readonly detail: boolean
  /** Whether many years are squeezed into it, because only approximate dates reach there. */
  readonly squeezed: boolean
  readonly from: number
  readonly to: number
}

export interface AxisTick {
  readonly x: number
  readonly text: string
  /** The days on which articles speak stand out. */
  readonly strong: boolean
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** The headings above the axis. */
export function buildSegments({ cells }: Scale): readonly AxisSegment[] {
  return groupCells(cells).map((group) => {
    const first = group[0]
    const last = group.at(-1) ?? first
    const names = segmentNames(group)
    // A heading may reach over the break beside it.
    const beside = cells.filter(
      ({ kind, x0, x1 }) => kind === 'break' && (x0 === last.x1 || x1 === first.x0),
    )
    const room = last.x1 - first.x0 - 2 + beside.length * 6
    return {
      x0: first.x0,
      x1: last.x1,
      title: names.find((name) => measureText(name, true) <= room) ?? null,
      titleX: (first.x0 + last.x1) / 2,
      name: names[0] ?? '',
      detail: group.some(({ zone }) => zone !== null),
      squeezed: first.kind === 'beyond',
      from: first.from,
      to: last.to,
    }
  })
}

type CellGroup = readonly [PlacedCell, ...PlacedCell[]]

/** Cells that stand under one heading: single years, runs of months, the days around a group of articles. */
function groupCells(cells: readonly PlacedCell[]): readonly CellGroup[] {
  const groups: [PlacedCell, ...PlacedCell[]][] = []
  let open: string | null = null
  for (const cell of cells) {
    const kind = headingOf(cell)
    const last = groups.at(-1)
    if (kind !== null && kind === open && last) last.push(cell)
    else if (kind !== null) groups.push([cell])
    open = kind
  }
  return groups
}

function headingOf({ kind, from }: PlacedCell): string | null {
  switch (kind) {
    case 'break':
    case 'silence':
      return null
    case 'year':
    case 'beyond':
      return `${kind} ${from}`
    case 'month':
      return 'months'
    case 'day':
    case 'days':
      return 'days'
  }
}

/** Names for a group, longest first. */
function segmentNames(group: CellGroup): readonly string[] {
  const [first] = group
  const last = group.at(-1) ?? first
  const a = toIsoDay(first.from)
  const b = toIsoDay(last.to)
  const year = a.slice(0, 4)
  switch (first.kind) {
    case 'beyond':
      return [`${year} to ${b.slice(0, 4)}`, `${year}–`]
    case 'year':
      return [year]
    case 'month': {
      const years = year === b.slice(0, 4) ? year : `${year}–${b.slice(2, 4)}`
      const only = group.length === 1 ? [formatEdtf(a.slice(0, 7))] : []
      return [...only, `${years}, by month`, years, `’${year.slice(2)}`]
    }
    case 'day':
    case 'days': {
      const to = formatEdtf(b.slice(0, 7))
      const from = monthName(a)
      const months = a.slice(0, 7) === b.slice(0, 7) ? to : `${from}–${to}`
      return [`${months}, by day`, months]
    }
    case 'break':
    case 'silence':
      return []
  }
}

/** The words below the axis line, as far as there is room for them. */
export function buildTicks({ cells }: Scale): readonly AxisTick[] {
  return cells.flatMap((cell) => {
    const strong = cell.speaks && cell.zone !== null
    const text = tickNames(cell).find((name) => tickWidth(name, strong) <= cell.x1 - cell.x0)
    return text === undefined ? [] : [{ x: (cell.x0 + cell.x1) / 2, text, strong }]
  })
}

/** Initials of months may stand close, but all of them or none: an M takes the most. */
function tickWidth(name: string, strong: boolean): number {
  const initial = /^[A-Z]$/.test(name)
  return initial ? measureText('M') : measureText(name, strong) + 3
}

function tickNames({ kind, from, to }: PlacedCell): readonly string[] {
  const a = toIsoDay(from)
  const b = toIsoDay(to)
  const first = Number(a.slice(8))
  const last = Number(b.slice(8))
  switch (kind) {
    case 'month':
      return [monthName(a), monthName(a).slice(0, 1)]
    case 'day':
      return [`${WEEKDAYS[weekdayOf(from)]} ${first}`, String(first)]
    case 'days':
      if (first === last) return [String(first)]
      return a.slice(0, 7) === b.slice(0, 7)
        ? [`${first}–${last}`]
        : [`${formatDayOfYear(a)}–${last}`, `${first}–${last}`]
    case 'year':
    case 'beyond':
    case 'break':
    case 'silence':
      return []
  }
}

function monthName(iso: string): string {
  return formatEdtf(iso.slice(0, 7)).split(' ')[0] ?? ''
}

/** How long a stretch is, in plain words: "a year", "10 months". */
export function spellSpan(days: number): string {
  const months = Math.round(days / 30.44)
  const years = Math.round(months / 12)
  if (months < 2) return `${days} days`
  if (months < 11) return `${months} months`
  return years === 1 ? 'a year' : `${years} years`
}
