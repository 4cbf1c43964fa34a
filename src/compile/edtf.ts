import edtf, { parse } from 'edtf'

/** Inclusive bounds as ISO days, or what to write instead. */
export type EdtfReading =
  { valid: true; earliest: string; latest: string } | { valid: false; advice: string }

/**
 * Reads an Extended Date/Time Format string (Library of Congress, 2019) of level 0 or 1: a year,
 * month or day, or an interval of them with both ends. Qualifiers (`~ ? %`) do not widen it.
 * Seasons, times of day and years beyond four digits are refused: they have no bounds in days
 * that everybody would agree on.
 */
export function readEdtf(text: string): EdtfReading {
  let reading = readings.get(text)
  if (!reading) {
    reading = readAnew(text)
    readings.set(text, reading)
  }
  return reading
}

/** Records share their days, and the parser takes its time. */
const readings = new Map<string, EdtfReading>()

function readAnew(text: string): EdtfReading {
  const parsed = parseLevelOne(text)
  if (parsed === null) {
    return refuse(
      'is no EDTF of level 0 or 1; write 2023, 2023-09, 2023-09-10~ or 2023-09-01/2023-09-10',
    )
  }
  if (parsed.type === 'Season') return refuse('is a season; write the months as an interval')
  if (parsed.type === 'Date') {
    return isDay(parsed) ? readBounds(text) : refuse('must be a day, a month or a year')
  }
  if (parsed.type !== 'Interval') return refuse('must be a day, a month, a year or an interval')

  if (parsed.values.includes(Infinity)) {
    return refuse('is open at one end; end it with the article that anchors it')
  }
  if (parsed.values.includes(null)) {
    return refuse('leaves one end unknown; write the widest bound the article allows, marked ~')
  }
  const ends = parsed.values.filter((end) => typeof end === 'object' && end !== null)
  return ends.every(isDay)
    ? readBounds(text)
    : refuse('must run from one day, month or year to another')
}

function parseLevelOne(text: string): ReturnType<typeof parse> | null {
  try {
    return parse(text, { level: 1 })
  } catch {
    return null
  }
}

/** Three values at most are a date without a time of day. A season as an end has another type. */
function isDay(date: { type: string; values: number[] }): boolean {
  return date.type === 'Date' && date.values.length <= 3 && (date.values[0] ?? -1) >= 0
}

function readBounds(text: string): EdtfReading {
  try {
    const { min, max } = edtf(text)
    return { valid: true, earliest: toIsoDay(min), latest: toIsoDay(max) }
  } catch {
    return refuse('must end after it begins; where it is one day, write that day alone')
  }
}

function toIsoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

function refuse(advice: string): EdtfReading {
  return { valid: false, advice }
}
