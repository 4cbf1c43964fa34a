import { BAR_HALF, MARK_RADIUS, STUB, type PlacedMark } from './place-model.ts'

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
    const own = linkEarlier(from)
    if (own) links.push({ kind: 'kept', event: id, ...own })
    if (from.mark.open) links.push({ kind: 'open', event: id, ...stub(from) })
    if (event.outcome !== null) {
      const to = here.get(event.outcome)
      links.push(
        to
          ? { kind: 'kept', event: id, ...join(from, to) }
          : { kind: 'elsewhere', event: id, ...stub(from) },
      )
    }
    return links
  })
}

type Line = Pick<PlanLink, 'path' | 'end'>

/** From the hollow mark of the first plan to the full one, in one row; none where they touch. */
function linkEarlier({ planX, x0, x1, y, bar }: PlacedMark): Line | null {
  if (planX === null) return null
  const reach = bar ? 2 : CLEAR
  if (planX + CLEAR < x0 - reach) return line(planX + CLEAR, x0 - reach, y)
  if (planX - CLEAR > x1 + reach) return line(planX - CLEAR, x1 + reach, y)
  return null
}

function line(from: number, to: number, y: number): Line {
  return {
    path: `M${px(from)} ${px(y)}H${px(to)}`,
    end: { x: to, y, way: to > from ? 'right' : 'left' },
  }
}

function stub({ x1, y, bar }: PlacedMark): Line {
  const from = x1 + (bar ? 2 : CLEAR)
  return line(from, x1 + STUB, y)
}

function join(from: PlacedMark, to: PlacedMark): Line {
  const start = from.x1 + (from.bar ? 2 : CLEAR)
  const target = to.bar ? to.x0 - 2 : to.x0 - CLEAR
  if (from.y === to.y && start < target) return line(start, target, to.y)
  const down = to.y > from.y
  const side = down ? 1 : -1
  const across = overlapOf(from, to)
  if (across !== null) {
    // From bar to bar, near their common end, where no label stands.
    const begin = from.y + side * (BAR_HALF + 1)
    const end = to.y - side * (BAR_HALF + 1)
    return {
      path: `M${px(across)} ${px(begin)}V${px(end)}`,
      end: { x: across, y: end, way: down ? 'down' : 'up' },
    }
  }
  const channel = to.x0 - CHANNEL
  const inside = from.bar && channel > from.x0 && channel < from.x1
  const head = inside
    ? `M${px(channel)} ${px(from.y + side * (BAR_HALF + 1))}`
    : `M${px(channel < from.x0 ? from.x0 - CLEAR : start)} ${px(from.y)}H${px(channel)}`
  return {
    path: `${head}V${px(to.y)}H${px(target)}`,
    end: { x: target, y: to.y, way: 'right' },
  }
}

/** Where a line can fall from one bar to another; null where they share too little of the axis. */
function overlapOf(from: PlacedMark, to: PlacedMark): number | null {
  const end = Math.min(from.x1, to.x1)
  const room = end - Math.max(from.x0, to.x0)
  return from.bar && to.bar && room > 40 ? end - 18 : null
}

/** Half pixels are fine enough and keep the markup short. */
function px(value: number): number {
  return Math.round(value * 2) / 2
}
