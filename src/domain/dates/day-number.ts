/**
 * Days as whole numbers, for arithmetic and drawing: 0 is 1 January 1970, in the Gregorian calendar
 * reckoned without end in both directions. Strings in, numbers out: no `Date`, no time zone.
 */

/** `1970-01-02` → 1. */
export function toDayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return daysBefore(year) + daysBeforeMonth(year, month) + day - 1
}

/** 1 → `1970-01-02`. */
export function toIsoDay(dayNumber: number): string {
  // The mean year is never off by more than one; the two loops mend that.
  let year = 1970 + Math.floor(dayNumber / 365.2425)
  while (daysBefore(year) > dayNumber) year -= 1
  while (daysBefore(year + 1) <= dayNumber) year += 1
  const rest = dayNumber - daysBefore(year)
  let month = 12
  while (daysBeforeMonth(year, month) > rest) month -= 1
  const day = rest - daysBeforeMonth(year, month) + 1
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7
}

/** Days from 1 January 1970 to 1 January of a year. */
function daysBefore(year: number): number {
  const past = year - 1
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
  return 365 * (year - 1970) + leapDays - 477
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysBeforeMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = LENGTHS.slice(0, month - 1).reduce((sum, length) => sum + length, 0)
  return leap && month > 2 ? days + 1 : days
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
