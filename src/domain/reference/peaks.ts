interface Peaks<T> {
  /** The largest number, in whole numbers; 0 where nothing is larger. */
  readonly most: number
  /** All that have it, in their order. */
  readonly peaks: readonly T[]
}

/** What is largest in whole numbers, as it is read: several where the numbers differ by less. */
export function findPeaks<T>(items: readonly T[], valueOf: (item: T) => number): Peaks<T> {
  const whole = (item: T) => Math.round(valueOf(item))
  const most = Math.max(0, ...items.map(whole))
  return { most, peaks: items.filter((item) => whole(item) === most) }
}
