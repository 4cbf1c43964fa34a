/** Days that a plot can show at all, first and last as day numbers. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

/** What part of the time a plot shows: its left edge, as a day number with a fraction, and px that a day takes. */
export interface CrowdWindow {
  readonly from: number
  readonly perDay: number
}

/** A day can be made so wide, in px, or half of the plot where that is more. */
const DAY_LEAST = 24

/** The window on all days, as far as days do not become wider than they may. */
export function wholeWindow({ first, last }: DayRange, width: number): CrowdWindow {
  return { from: first, perDay: Math.min(mostPerDay(width), width / (last + 1 - first)) }
}

/** The nearest window that shows no time beyond the range, and no day wider than it may be. */
export function clampWindow(window: CrowdWindow, range: DayRange, width: number): CrowdWindow {
  const whole = wholeWindow(range, width)
  const perDay = clamp(window.perDay, whole.perDay, mostPerDay(width))
  const last = range.last + 1 - width / perDay
  return { from: clamp(window.from, range.first, Math.max(range.first, last)), perDay }
}

/** Stretched by a factor, so that the day at a place, px from the left edge, stays where it is. */
export function zoomWindow(
  window: CrowdWindow,
  factor: number,
  at: number,
  range: DayRange,
  width: number,
): CrowdWindow {
  const { perDay } = clampWindow({ from: 0, perDay: window.perDay * factor }, range, width)
  const from = window.from + at / window.perDay - at / perDay
  return clampWindow({ from, perDay }, range, width)
}

export function panWindow(
  { from, perDay }: CrowdWindow,
  px: number,
  range: DayRange,
  width: number,
): CrowdWindow {
  return clampWindow({ from: from + px / perDay, perDay }, range, width)
}

/**
 * The window that a stretch of days fills, as far as it lies in the range; its beginning, where a day would not be wide
 * enough otherwise.
 * @param first day number, @param end day number after the last
 * @param pace px that a day takes at least
 */
export function fitWindow(
  first: number,
  end: number,
  range: DayRange,
  width: number,
  pace: number,
): CrowdWindow {
  const from = Math.max(first, range.first)
  const days = Math.min(end, range.last + 1) - from
  const wanted = Math.max(width / days, pace)
  const { perDay } = clampWindow({ from, perDay: wanted }, range, width)
  // What cannot be made so wide stands in the middle.
  const aside = Math.max(0, width / perDay - days) / 2
  return clampWindow({ from: from - aside, perDay }, range, width)
}

/**
 * A window on the way from one to another, so that what both show moves evenly.
 * @param part of the way, 0 to 1
 */
export function windowBetween(
  a: CrowdWindow,
  b: CrowdWindow,
  part: number,
  width: number,
): CrowdWindow {
  if (part >= 1) return b
  const wide = width / a.perDay
  const narrow = width / b.perDay
  const grown = narrow - wide
  if (Math.abs(grown) < wide * 1e-6) {
    return { from: a.from + (b.from - a.from) * part, perDay: a.perDay }
  }
  const length = wide * (narrow / wide) ** part
  return {
    from: a.from + ((b.from - a.from) * (length - wide)) / grown,
    perDay: width / length,
  }
}

function mostPerDay(width: number): number {
  return Math.max(DAY_LEAST, width / 2)
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
