/** How many cases every property is tried with (fast-check); sizes of texts and lists are chosen so that it stays quick. */
export const CASES = { numRuns: 10_000 } as const
