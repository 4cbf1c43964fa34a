import { toDayNumber, toIsoDay, weekdayOf } from '#domain/dates/day-number.ts'

/** Stretches of time that a reader knows by name, finest first. */
export const STEPS = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const
export type Step = (typeof STEPS)[number]

/** How many days one is, on average. */
const DAYS: Readonly<Record<Step, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
}

/** How many months one is; weeks and days are none. */
const MONTHS: Readonly<Partial<Record<Step, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/**
 * The finest step that is wide enough to be told from its neighbours.
 * @param perDay px that a day takes
 * @param least px that a step takes at least
 */
export function chooseStep(perDay: number, least: number): Step {
  return STEPS.find((step) => DAYS[step] * perDay >= least) ?? 'century'
}

/** How wide a day has to be, in px, for the step below another to be chosen. */
export function paceBelow(step: Step, least: number): number {
  const finer = STEPS[STEPS.indexOf(step) - 1] ?? 'day'
  return least / DAYS[finer]
}

/** The first day of the step that a day lies in, `ahead` steps later; weeks begin on Monday. Day numbers. */
export function stepStart(step: Step, day: number, ahead = 0): number {
  const months = MONTHS[step]
  if (months === undefined) {
    const days = DAYS[step]
    const first = step === 'week' ? day - weekdayOf(day) : day
    return first + ahead * days
  }
  const [year = 0, month = 1] = toIsoDay(day).split('-').map(Number)
  const at = (Math.floor((year * 12 + month - 1) / months) + ahead) * months
  return toDayNumber(`${Math.floor(at / 12)}-${(at % 12) + 1}-1`)
}

/**
 * Where steps begin, from the one that the first day lies in to the one after the last day: one more than there are steps.
 * @param from first day number, @param to last, inclusive
 */
export function stepEdges(step: Step, from: number, to: number): readonly number[] {
  const edges: number[] = []
  const first = stepStart(step, from)
  for (let ahead = 0; ; ahead += 1) {
    const edge = stepStart(step, first, ahead)
    edges.push(edge)
    if (edge > to) return edges
  }
}
