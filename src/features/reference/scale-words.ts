import type { ReferenceFigure, ReferenceUnit } from '#domain/model/reference.ts'
import { compactNumber } from '#domain/numbers/format-number.ts'
import { withBound } from '#domain/reference/reference-words.ts'

/** "more than 260": the number of a figure where room is short. */
export function boundedNumber({ value, bound }: ReferenceFigure): string {
  return withBound(compactNumber(value ?? 0), bound)
}

/** What an axis counts in. */
export const UNIT_ON_AXIS: Readonly<Record<ReferenceUnit, string>> = {
  'million-tiv': 'million TIV, a volume',
  'usd-billion': 'US$ billion',
  'usd-million': 'US$ million',
  'per-cent': 'per cent',
  'tonnes-reo': 'tonnes of rare-earth oxide',
  'score-100': 'points of 100',
  rank: 'rank, 1 is best',
  'thousand-arrivals': 'thousand arrivals',
  people: 'people',
  years: 'years',
  tier: '',
}

const STEPS = [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10]

/** The next number up of which a quarter is still a round number. */
export function niceCeiling(value: number): number {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  const step = STEPS.find((one) => one * power >= value) ?? 10
  return step * power
}
