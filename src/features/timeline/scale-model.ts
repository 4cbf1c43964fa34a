import type { AxisCell, CellKind } from './axis-model.ts'

/** A cell with its place on the drawing, in px from the left edge of the plot. */
export interface PlacedCell extends AxisCell {
  readonly x0: number
  readonly x1: number
}

/** Days to px and back: one straight piece per cell, rising without a jump. */
export interface Scale {
  readonly width: number
  readonly cells: readonly PlacedCell[]
  /** Where a day begins; fractions of a day are allowed (`day + 0.5` is its middle). */
  readonly xOf: (day: number) => number
  /** The day, with its fraction, at a place. */
  readonly dayAt: (x: number) => number
}

/** A side of a silence never gets less than this share of the width. */
const LEAST_SHARE = 0.34

/**
 * Gives each cell a width. Breaks keep theirs; between silences the width is shared by how many events
 * stand there, and within such a part by what each cell needs for its ticks, marks and stacks.
 */
export function buildScale(cells: readonly AxisCell[], width: number): Scale {
  const parts = splitAtSilences(cells)
  const fixed = sum(cells.map(fixedWidth))
  const shares = sharesOf(parts, Math.max(0, width - fixed))
  const widths = new Map<AxisCell, number>()
  for (const [i, part] of parts.entries()) {
    for (const [cell, cellWidth] of spread(part, shares[i] ?? 0)) widths.set(cell, cellWidth)
  }
  // A plot too narrow even for its breaks shrinks everything alike.
  const shrink = fixed > width ? width / fixed : 1
  let x = 0
  const placed = cells.map((cell): PlacedCell => {
    const x0 = x
    x += (fixedWidth(cell) || (widths.get(cell) ?? 0)) * shrink
    return { ...cell, x0, x1: x }
  })

  return {
    width: x,
    cells: placed,
    xOf: (day) => {
      const cell = placed.find(({ to }) => day < to + 1) ?? placed.at(-1)
      if (!cell) return 0
      const part = clamp((day - cell.from) / (cell.to + 1 - cell.from))
      return cell.x0 + part * (cell.x1 - cell.x0)
    },
    dayAt: (at) => {
      const cell = placed.find(({ x1 }) => at < x1) ?? placed.at(-1)
      if (!cell) return 0
      const part = clamp((at - cell.x0) / (cell.x1 - cell.x0))
      return cell.from + part * (cell.to + 1 - cell.from)
    },
  }
}

/** The parts between silences, without their breaks. */
function splitAtSilences(cells: readonly AxisCell[]): readonly (readonly AxisCell[])[] {
  const parts: AxisCell[][] = [[]]
  for (const cell of cells) {
    if (cell.kind === 'silence') parts.push([])
    else if (fixedWidth(cell) === 0) parts.at(-1)?.push(cell)
  }
  return parts.filter((part) => part.length > 0)
}

function sharesOf(parts: readonly (readonly AxisCell[])[], width: number): readonly number[] {
  const loads = parts.map((part) => 1 + sum(part.map(({ load }) => load)))
  const least = LEAST_SHARE / Math.max(1, parts.length - 1)
  const raised = loads.map((load) => Math.max(load / sum(loads), least))
  return raised.map((share) => (share / sum(raised)) * width)
}

/** Grows all cells together from one level of width to the next; beyond the last, those near articles more. */
function spread(
  cells: readonly AxisCell[],
  width: number,
): readonly (readonly [AxisCell, number])[] {
  const stack = cells.findLastIndex(({ kind, points }) => kind === 'day' && points >= STACK)
  const wants = cells.map((cell, i) => levelsOf(cell, stack >= 0 && i > stack))
  const levels = [0, 1, 2, 3].map((level) => wants.map((want) => want[level] ?? 0))
  for (const [level, high] of levels.entries()) {
    const low = levels[level - 1]
    if (!low || sum(high) < width) continue
    const part = (width - sum(low)) / (sum(high) - sum(low))
    return cells.map((cell, i) => {
      const from = low[i] ?? 0
      return [cell, from + part * ((high[i] ?? 0) - from)]
    })
  }
  const ideal = levels.at(-1) ?? []
  const hunger = cells.map(({ zone }, i) => (ideal[i] ?? 0) * (zone === null ? 1 : 2))
  const rest = width - sum(ideal)
  return cells.map((cell, i) => [
    cell,
    (ideal[i] ?? 0) + (rest * (hunger[i] ?? 0)) / Math.max(1, sum(hunger)),
  ])
}

const FIXED: Partial<Record<CellKind, number>> = { break: 14, silence: 38 }
/** From so many events on, a day is a stack whose labels need room on its right. */
const STACK = 3

function fixedWidth({ kind }: AxisCell): number {
  return FIXED[kind] ?? 0
}

/**
 * Px that a cell takes on a narrow plot, on a usual one, and at best, after a 0. On a narrow plot the stacks and the
 * names of lone years go first, on a usual one the ticks, and the rest is room for labels.
 */
function levelsOf(cell: AxisCell, afterStack: boolean): readonly number[] {
  const days = cell.to - cell.from + 1
  const points = Math.min(cell.points, 6)
  switch (cell.kind) {
    case 'day':
      return [0, 16 + 5 * points, 20 + 5 * points, 28 + 6 * points]
    case 'days':
      return afterStack
        ? [0, Math.min(20, 6 * days), Math.min(48, 12 * days), Math.min(90, 18 * days)]
        : [0, Math.min(10, 3 * days), Math.min(24, 5 * days), Math.min(44, 8 * days)]
    case 'month':
      return afterStack ? [0, 10, 20, 32] : [0, 7, 12, 26]
    case 'beyond':
      return [0, 22, 44, 46]
    case 'year':
      return [0, 29, 30, 38]
    case 'break':
    case 'silence':
      return [0, 0, 0, 0]
  }
}

function clamp(part: number): number {
  return Math.min(1, Math.max(0, part))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
