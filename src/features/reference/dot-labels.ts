/** A dot that wants a label, in px along its row. */
export interface LabelWish {
  readonly id: string
  readonly x: number
  readonly text: string
}

export interface DotLabel extends LabelWish {
  readonly side: 'above' | 'below'
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Width of a character of the labels, in px. */
const CHARACTER = 6.6
const GAP = 4

/**
 * Places the labels of a row: above its dot, else below, else none, because the table has it. Whoever comes
 * first in the list is served first.
 * @param width of the row, in px: no label leaves it
 */
export function placeDotLabels(wishes: readonly LabelWish[], width: number): readonly DotLabel[] {
  const taken: { side: DotLabel['side']; from: number; to: number }[] = []
  return wishes.flatMap((wish): DotLabel[] => {
    const half = (wish.text.length * CHARACTER) / 2
    const anchor = wish.x - half < 0 ? 'start' : wish.x + half > width ? 'end' : 'middle'
    const from = anchor === 'start' ? wish.x : anchor === 'end' ? wish.x - 2 * half : wish.x - half
    const to = from + 2 * half
    const side = (['above', 'below'] as const).find((one) =>
      taken.every((other) => other.side !== one || to + GAP < other.from || other.to + GAP < from),
    )
    if (!side) return []
    taken.push({ side, from, to })
    return [{ ...wish, side, anchor }]
  })
}
