import { widthOf } from '#lib/text-width.ts'

/** A label at the height of the end of its line, in px. */
interface EndWish {
  readonly y: number
}

/**
 * Moves labels apart so that none covers another, in order from the top; `at` keeps where the line ends.
 * @param height of a label, in px
 */
export function spreadLabels<T extends EndWish>(
  wishes: readonly T[],
  height: number,
  top: number,
  bottom: number,
): readonly (T & { readonly at: number })[] {
  const sorted = wishes.toSorted((a, b) => a.y - b.y)
  const ys: number[] = []
  for (const { y } of sorted) ys.push(Math.max(y, (ys.at(-1) ?? top - height) + height))
  // What was pushed beyond the end pushes back.
  let limit = bottom
  for (let i = ys.length - 1; i >= 0; i -= 1) {
    ys[i] = Math.min(ys[i] ?? limit, limit)
    limit = (ys[i] ?? limit) - height
  }
  return sorted.map((wish, i) => ({ ...wish, at: wish.y, y: ys[i] ?? wish.y }))
}

/** How much room a name at the end of a line takes, in px. */
export function endNameWidth(text: string): number {
  return widthOf(text, 'semibold')
}

/**
 * Where a note at a place of the chart begins: there, or further left so that it ends inside.
 * @param width of the chart, in px
 */
export function placeNote(text: string, x: number, width: number): number {
  return Math.max(0, Math.min(x, width - widthOf(text)))
}
