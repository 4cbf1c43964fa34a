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

interface NameRoom {
  readonly left: number
  readonly right: number
  /** The highest baseline. */
  readonly top: number
  /** Half the width of a column. */
  readonly half: number
}

const LINE = 14
const LETTER = 6.6
/** Between a column and the baseline of a name above it. */
const GAP = 7

/**
 * Puts names above the columns so that they cover neither columns nor each other, each as low as it can be. Where
 * there is no room a name is left out: the key has it.
 * @param wishes the most important first
 * @returns the names with their left end and baseline
 */
export function placeNames<T extends NameWish>(
  wishes: readonly T[],
  columns: readonly ColumnTop[],
  { left, right, top, half }: NameRoom,
): readonly (T & { readonly start: number; readonly base: number })[] {
  const placed: (T & { readonly start: number; readonly base: number })[] = []
  for (const wish of wishes) {
    const width = wish.text.length * LETTER
    const start = Math.max(left, Math.min(wish.x - width / 2, right - width))
    const below = columns.filter(
      ({ x }) => x + half > start - GAP && x - half < start + width + GAP,
    )
    let base = Math.min(wish.y, ...below.map((column) => column.top)) - GAP
    const isTaken = () =>
      placed.some(
        (other) =>
          Math.abs(other.base - base) < LINE &&
          other.start < start + width + GAP &&
          start < other.start + other.text.length * LETTER + GAP,
      )
    while (base >= top && isTaken()) base -= LINE / 2
    if (base >= top) placed.push({ ...wish, start, base })
  }
  return placed
}
