/** A bit for each value, the first of all values the lowest. */
export function toBits<T>(values: readonly T[], all: readonly T[]): number {
  return values.reduce((bits, value) => bits | (1 << all.indexOf(value)), 0)
}

/** The values whose bits are set. */
export function fromBits<T>(bits: number, all: readonly T[]): readonly T[] {
  return all.filter((_, at) => bits & (1 << at))
}
