import { toIsoDay, weekdayOf } from '#domain/dates/day-number.ts'
import { formatDay, formatEdtf } from '#domain/dates/format-date.ts'
import type { Step } from './crowd-step-model.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** A stretch in words: "10 Sept 2023", "the week from 4 Sept 2023", "Mar 2021", "Jan to Mar 2021", "the 1990s". */
export function nameStep(step: Step, first: number): string {
  const iso = toIsoDay(first)
  const year = Number(iso.slice(0, 4))
  switch (step) {
    case 'day':
      return formatDay(iso)
    case 'week':
      return `the week from ${formatDay(iso)}`
    case 'month':
      return formatEdtf(iso.slice(0, 7))
    case 'quarter':
      return `${quarterWords(iso, ' to ')} ${year}`
    case 'year':
      return String(year)
    case 'decade':
      return `the ${year}s`
    case 'century':
      return `${year} to ${year + 99}`
  }
}

/** Words below the axis for a stretch, longest first; what has none of its own is told by its heading. */
export function tickNames(step: Step, first: number): readonly string[] {
  const iso = toIsoDay(first)
  const day = String(Number(iso.slice(8)))
  const month = monthName(iso)
  switch (step) {
    case 'day':
      return [`${WEEKDAYS[weekdayOf(first)]} ${day}`, day]
    case 'week':
      return [`${day} ${month}`, day]
    case 'month':
      return [month, month.slice(0, 1)]
    case 'quarter':
      return [quarterWords(iso, '–'), month]
    case 'year':
      return [iso.slice(0, 4)]
    case 'decade':
      return [`${iso.slice(0, 4)}s`, `’${iso.slice(2, 4)}s`]
    case 'century':
      return [`${iso.slice(0, 4)}–${iso.slice(0, 2)}99`, iso.slice(0, 4)]
  }
}

/** Words above the axis for a longer stretch, longest first. */
export function headingNames(step: Step, first: number): readonly string[] {
  const iso = toIsoDay(first)
  switch (step) {
    case 'month':
      return [formatEdtf(iso.slice(0, 7)), monthName(iso)]
    case 'decade':
      return [`${iso.slice(0, 4)}s`]
    case 'day':
    case 'week':
    case 'quarter':
    case 'year':
    case 'century':
      return [iso.slice(0, 4)]
  }
}

function quarterWords(iso: string, between: string): string {
  const month = Number(iso.slice(5, 7)) + 2
  return monthName(iso) + between + monthName(`${iso.slice(0, 5)}${String(month).padStart(2, '0')}`)
}

function monthName(iso: string): string {
  return formatEdtf(iso.slice(0, 7)).split(' ')[0] ?? ''
}
