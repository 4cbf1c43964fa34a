import { widthOf } from '#lib/text-width.ts'
import type { LineRoom } from './line-room.ts'

/** A step's mark and its year, in px. */
interface StepWish {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** A year with its middle and its baseline, in px. */
type PlacedYear<T> = T & { readonly middle: number; readonly base: number }

/** Between two years beside each other, in px. */
const GAP = 4
/** Height of a year, in px. */
const LINE = 12
/** From the middle of a mark to the baseline of its year. */
const ABOVE = -12
const BELOW = 21

/**
 * Puts the year of each step over its mark, clear of the next step up and inside the room; below the mark where
 * another year leaves no room above. Where there is no room at all a year is left out: the table has it.
 */
export function placeStepYears<T extends StepWish>(
  steps: readonly T[],
  { from, to }: LineRoom,
): readonly PlacedYear<T>[] {
  const placed: PlacedYear<T>[] = []
  for (const [i, step] of steps.entries()) {
    const half = widthOf(step.text) / 2
    const next = steps[i + 1]
    const limit = next && next.y < step.y ? Math.min(to, next.x - GAP) : to
    const middle = Math.max(from + half, Math.min(step.x, limit - half))
    const isFree = (base: number) =>
      placed.every(
        (other) =>
          Math.abs(other.base - base) >= LINE ||
          Math.abs(other.middle - middle) >= half + widthOf(other.text) / 2 + GAP,
      )
    const base = [step.y + ABOVE, step.y + BELOW].find(isFree)
    if (base !== undefined) placed.push({ ...step, middle, base })
  }
  return placed
}
