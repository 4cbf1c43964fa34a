/** Chance that is the same in every run with the same seed. */
export interface Chance {
  /** From 0 up to, without, 1. */
  next: () => number
  /** A whole number from 0 up to, without, `below`. */
  below: (below: number) => number
  pick: <T>(list: readonly T[]) => T
  /** One of a list, each as often as its weight says. */
  weigh: <T>(list: readonly (readonly [T, number])[]) => T
  /** The first of a list more often than the last, as names and topics are in the news. */
  favour: <T>(list: readonly T[]) => T
}

/** @param seed a whole number */
export function chanceFrom(seed: number): Chance {
  // Marsaglia's xorshift (Journal of Statistical Software 8, 2003); it never leaves 0, so it must not begin there.
  let state = seed | 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  // A seed of few bits takes some steps to spread.
  for (let step = 0; step < 16; step++) next()
  return {
    next,
    below,
    pick: (list) => at(list, below(list.length)),
    weigh: (list) => {
      let rest = next() * list.reduce((sum, [, weight]) => sum + weight, 0)
      const place = list.findIndex(([, weight]) => (rest -= weight) < 0)
      return at(list, place < 0 ? list.length - 1 : place)[0]
    },
    favour: (list) => at(list, Math.floor(next() ** 2 * list.length)),
  }
}

function at<T>(list: readonly T[], place: number): T {
  const value = list[place]
  if (value === undefined) throw new Error('Nothing can be chosen from an empty list.')
  return value
}
