import { widthOf } from '#lib/text-width.ts'

/** A name for a part of a column, in px: the column's middle and its top, to which the name leads. */
interface NameWish {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** The top of a column, in px. */
interface ColumnTop {
  readonly x: number
  readonly top: number
}

/** Where names may go, in px. */
interface NameRoom {
  readonly left: number
  readonly right: number
  /** The highest baseline. */
  readonly top: number
  /** Half the width of a column. */
  readonly half: number
}

/** Where a name stands, in px: its middle and its baseline. */
interface NamePlace {
  readonly middle: number
  readonly base: number
}

interface NameLead {
  /** Whether a line goes from the name to its column: of several over one column the lowest leads there for all. */
  readonly leads: boolean
}

const LINE = 14
/** Between a column and the baseline of a name above it. */
const GAP = 7

/**
 * Puts names above the columns so that they cover neither columns nor each other, each as low as it can be. Where
 * there is no room a name is left out: the key has it.
 * @param wishes the most important first
 */
export function placeNames<T extends NameWish>(
  wishes: readonly T[],
  columns: readonly ColumnTop[],
  { left, right, top, half }: NameRoom,
): readonly (T & NamePlace & NameLead)[] {
  const placed: (T & NamePlace)[] = []
  for (const wish of wishes) {
    const width = widthOf(wish.text, 'semibold')
    const start = Math.max(left, Math.min(wish.x - width / 2, right - width))
    const middle = start + width / 2
    const below = columns.filter(
      ({ x }) => x + half > start - GAP && x - half < start + width + GAP,
    )
    let base = Math.min(wish.y, ...below.map((column) => column.top)) - GAP
    const isTaken = () =>
      placed.some(
        (other) =>
          Math.abs(other.base - base) < LINE &&
          Math.abs(other.middle - middle) < (width + widthOf(other.text, 'semibold')) / 2 + GAP,
      )
    while (base >= top && isTaken()) base -= LINE / 2
    if (base >= top) placed.push({ ...wish, middle, base })
  }
  return placed.map((name) => ({
    ...name,
    leads: placed.every(({ x, base }) => x !== name.x || base <= name.base),
  }))
}
