import type { TimelineMark } from './mark-model.ts'
import type { PlacedCell, Scale } from './scale-model.ts'

/** Radius of a mark, and half the height of a bar. */
export const MARK_RADIUS = 6
export const BAR_HALF = 4
/** How far the dotted stub of a plan without outcome reaches. */
export const STUB = 20
const BAR_LEAST = 12

/** What a mark draws without its label, in px of the plot. */
export interface Figure {
  /** Point: both its centre. Bar: its ends. */
  readonly x0: number
  readonly x1: number
  /** Centre of the hollow mark of an earlier plan. */
  readonly planX: number | null
  /** What the mark, its plan and its stub take in all. */
  readonly left: number
  readonly right: number
  /** On which side a label reads best, seen from its place in a stack. */
  readonly hangs: 'left' | 'right' | null
}

/** How many events of one day stand on each day. */
export function countStacks(marks: readonly TimelineMark[]): ReadonlyMap<number, number> {
  const stacks = new Map<number, number>()
  for (const { from, to } of marks) {
    if (from === to) stacks.set(from, (stacks.get(from) ?? 0) + 1)
  }
  return stacks
}

/**
 * The places a mark may take across: a bar has one, a point in a busy day two, left and right of its middle.
 * @param outcome what became of it, where that stands in the same lane
 */
export function figuresOf(
  mark: TimelineMark,
  scale: Scale,
  stacks: ReadonlyMap<number, number>,
  outcome: TimelineMark | undefined,
): readonly Figure[] {
  const planX = mark.plan ? scale.xOf(mark.plan.day + 0.5) : null
  if (mark.from !== mark.to) {
    const [x0, x1] = barEnds(mark, scale)
    const left = Math.min(x0, (planX ?? x0) - MARK_RADIUS)
    const right = Math.max(x1 + lineRoom(x1, mark, outcome, scale), (planX ?? x1) + MARK_RADIUS)
    return [{ x0, x1, planX, left, right, hangs: null }]
  }
  const middle = scale.xOf(mark.from + 0.5)
  const cell = cellOf(scale, mark.from)
  const aside = cell?.kind === 'day' ? Math.min(15, (cell.x1 - cell.x0) / 2 - MARK_RADIUS - 3) : 0
  const half = mark.rough.from ? MARK_RADIUS + 6 : MARK_RADIUS
  const sameDay = mark.plan !== null && Math.floor(mark.plan.day) === mark.from
  const point = (shift: number, hangs: Figure['hangs']): Figure => {
    const x = middle + shift
    const plan = sameDay ? middle - Math.max(aside, 8) : planX
    return {
      x0: x,
      x1: x,
      planX: plan,
      left: Math.min(x - half, (plan ?? x) - MARK_RADIUS),
      right:
        Math.max(x + half, (plan ?? x) + MARK_RADIUS) + lineRoom(x + half, mark, outcome, scale),
      hangs,
    }
  }
  if (sameDay) return [point(Math.max(aside, 8), null)]
  const crowded = (stacks.get(mark.from) ?? 0) > 1 && aside >= 8
  return crowded ? [point(-aside, 'left'), point(aside, 'right')] : [point(0, null)]
}

/** Room that the dotted line of a plan takes on its right: a stub, or the way to an outcome further on. */
function lineRoom(
  from: number,
  { open, record }: TimelineMark,
  outcome: TimelineMark | undefined,
  scale: Scale,
): number {
  if (outcome) {
    const span = outcome.from === outcome.to ? 0.5 : 0
    return Math.max(0, scale.xOf(outcome.from + span) - from)
  }
  return open || record.event.outcome !== null ? STUB + 3 : 0
}

function barEnds({ from, to }: TimelineMark, scale: Scale): readonly [number, number] {
  const x0 = scale.xOf(from)
  const x1 = scale.xOf(to + 1)
  const short = Math.max(0, BAR_LEAST - (x1 - x0)) / 2
  const shift = Math.max(0, short - x0) - Math.max(0, x1 + short - scale.width)
  return [x0 - short + shift, x1 + short + shift]
}

function cellOf({ cells }: Scale, day: number): PlacedCell | undefined {
  return cells.find(({ from, to }) => from <= day && day <= to)
}

/** Rounds a length for the markup: quarters of a pixel are fine enough and keep it short. */
export function px(value: number): number {
  return Math.round(value * 4) / 4
}
