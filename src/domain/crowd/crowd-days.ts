import { toIsoDay } from '../dates/day-number.ts'
import type { Crowd } from './crowd.ts'

/** Days of publication on which a reader of many articles may stand, and how many articles had been published by each. */
export interface CrowdDay {
  /** ISO day. */
  readonly day: string
  readonly articles: number
}

/** The last day of publication of each year, in order. */
export function listYearEnds({ articleDays }: Pick<Crowd, 'articleDays'>): readonly CrowdDay[] {
  const ends = new Map<string, CrowdDay>()
  for (const [place, number] of articleDays.toSorted().entries()) {
    const day = toIsoDay(number)
    ends.set(day.slice(0, 4), { day, articles: place + 1 })
  }
  return [...ends.values()]
}

/** How many articles had been published by a day, a day number. */
export function countPublished({ articleDays }: Pick<Crowd, 'articleDays'>, by: number): number {
  return articleDays.reduce((count, day) => (day <= by ? count + 1 : count), 0)
}
