/** A step's mark and its year, in px. */
interface StepWish {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** From where to where years may go, in px. */
interface StepRoom {
  readonly from: number
  readonly to: number
}

/** Width of a character, in px: that of the widest typeface that may stand in for ours. */
const CHARACTER = 7
const GAP = 4
/** From the middle of a mark to the baseline of its year. */
const ABOVE = -12
const BELOW = 21

/**
 * Puts the year of each step over its mark, clear of the next step up and inside the room; below the mark where
 * the year before it on the same height leaves no room.
 * @returns the years with their middle and baseline
 */
export function placeStepYears<T extends StepWish>(
  steps: readonly T[],
  { from, to }: StepRoom,
): readonly (T & { readonly middle: number; readonly base: number })[] {
  let last = { end: -Infinity, base: 0 }
  return steps.map((step, i) => {
    const half = (step.text.length * CHARACTER) / 2
    const next = steps[i + 1]
    const limit = next && next.y < step.y ? Math.min(to, next.x - GAP) : to
    const middle = Math.max(from + half, Math.min(step.x, limit - half))
    const above = step.y + ABOVE
    const taken = last.base === above && middle - half < last.end + GAP
    const base = taken ? step.y + BELOW : above
    last = { end: middle + half, base }
    return { ...step, middle, base }
  })
}
