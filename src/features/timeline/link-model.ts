import { LINE_HEIGHT } from './label-model.ts'
import { BAR_HALF, MARK_RADIUS, px, STUB } from './figure-model.ts'
import type { PlacedMark } from './place-model.ts'

/**
 * What became of a plan, as a dotted line: `kept` leads to the mark of the outcome, `open` ends at a bar
 * (no outcome in these articles), `elsewhere` at an arrow (the outcome is in another lane, has no date,
 * or is hidden by a filter).
 */
export interface PlanLink {
  readonly kind: 'kept' | 'open' | 'elsewhere'
  /** Id of the event that was planned. */
  readonly event: string
  /** SVG path, in the units of the lane's rows. */
  readonly path: string
  /** Where the line ends, and which way it runs there. */
  readonly end: {
    readonly x: number
    readonly y: number
    readonly way: 'right' | 'left' | 'up' | 'down'
  }
}

type Line = Pick<PlanLink, 'path' | 'end'>

/** A line by way of a vertical stretch, which may cross labels. */
interface Route extends Line {
  readonly x: number
}

/** Between a mark and the line that comes to it. */
const CLEAR = MARK_RADIUS + 2
/** A line that comes from another row runs this far left of the mark's middle. */
const CHANNEL = MARK_RADIUS + 5

/** The links that start at the marks of one lane. */
export function linkPlans(placed: readonly PlacedMark[]): readonly PlanLink[] {
  const here = new Map(placed.map((mark) => [mark.mark.record.id, mark]))
  return placed.flatMap((from) => {
    const { id, event } = from.mark.record
    const links: PlanLink[] = []
    const earlier = linkEarlier(from)
    if (earlier) links.push({ kind: 'kept', event: id, ...earlier })
    if (from.mark.open) links.push({ kind: 'open', event: id, ...stub(from) })
    if (event.outcome !== null) {
      const to = here.get(event.outcome)
      links.push(
        to
          ? { kind: 'kept', event: id, ...join(from, to, placed) }
          : { kind: 'elsewhere', event: id, ...stub(from) },
      )
    }
    return links
  })
}

/** From the hollow mark of the first plan to the full one, in one row; none where they touch. */
function linkEarlier({ planX, x0, x1, y, bar }: PlacedMark): Line | null {
  if (planX === null) return null
  const reach = bar ? 2 : CLEAR
  if (planX + CLEAR < x0 - reach) return level(planX + CLEAR, x0 - reach, y)
  if (planX - CLEAR > x1 + reach) return level(planX - CLEAR, x1 + reach, y)
  return null
}

function level(from: number, to: number, y: number): Line {
  return {
    path: `M${px(from)} ${px(y)}H${px(to)}`,
    end: { x: to, y, way: to > from ? 'right' : 'left' },
  }
}

function stub(from: PlacedMark): Line {
  return level(exitOf(from), from.x1 + STUB, from.y)
}

/** The way from a plan to its outcome that crosses the fewest labels. */
function join(from: PlacedMark, to: PlacedMark, placed: readonly PlacedMark[]): Line {
  const target = to.bar ? to.x0 - 2 : to.x0 - CLEAR
  if (from.y === to.y && exitOf(from) < target) return level(exitOf(from), target, to.y)
  const crossings = ({ x }: Route) => countCrossings(x, from.y, to.y, placed)
  const { path, end } = falls(from, to).reduce(
    (best, route) => (crossings(route) < crossings(best) ? route : best),
    aside(from, to, target),
  )
  return { path, end }
}

/** Along the plan's row, then up or down beside the outcome, and into it from the left. */
function aside(from: PlacedMark, to: PlacedMark, target: number): Route {
  const x = to.x0 - CHANNEL
  const side = to.y > from.y ? 1 : -1
  const below = from.bar && x > from.x0 && x < from.x1
  const head = below
    ? `M${px(x)} ${px(from.y + side * (BAR_HALF + 1))}`
    : `M${px(x < from.x0 ? from.x0 - (from.bar ? 2 : CLEAR) : exitOf(from))} ${px(from.y)}H${px(x)}`
  return { x, path: `${head}V${px(to.y)}H${px(target)}`, end: { x: target, y: to.y, way: 'right' } }
}

/** Straight from bar to bar where they share enough of the axis, near their common start or end. */
function falls(from: PlacedMark, to: PlacedMark): readonly Route[] {
  const start = Math.max(from.x0, to.x0)
  const end = Math.min(from.x1, to.x1)
  if (!from.bar || !to.bar || end - start < 40) return []
  const side = to.y > from.y ? 1 : -1
  const y = to.y - side * (BAR_HALF + 1)
  return [start + 18, end - 18].map((x): Route => ({
    x,
    path: `M${px(x)} ${px(from.y + side * (BAR_HALF + 1))}V${px(y)}`,
    end: { x, y, way: side > 0 ? 'down' : 'up' },
  }))
}

function countCrossings(x: number, a: number, b: number, placed: readonly PlacedMark[]): number {
  const top = Math.min(a, b)
  const bottom = Math.max(a, b)
  return placed.filter(({ label }) => {
    if (!label) return false
    const left = label.anchor === 'end' ? label.x - label.width : label.x
    const height = (label.lines.length - 1) * LINE_HEIGHT
    return x > left && x < left + label.width && label.y + height > top && label.y - 10 < bottom
  }).length
}

function exitOf({ x1, bar }: PlacedMark): number {
  return x1 + (bar ? 2 : CLEAR)
}
