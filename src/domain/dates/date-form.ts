import { PRERENDERED, type DateForm } from './format-date.ts'

/**
 * How the region of a reader writes dates in English, the language of the page, as `Intl` knows it: "10 Sept 2023" in
 * Germany and India, "Sep 10, 2023" in the United States. Where it knows no English of that region, as pages are prerendered.
 * @param language of the reader, as in `navigator.language`
 */
export function dateFormOf(language: string): DateForm {
  const region = regionOf(language)
  const format = new Intl.DateTimeFormat(`en-${region}`, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  })
  // Else it would be the form of the United States.
  if (!format.resolvedOptions().locale.endsWith(region)) return PRERENDERED
  const months = PRERENDERED.months.map((_, month) => format.formatToParts(Date.UTC(2023, month)))
  return {
    dayFirst: months[0]?.[0]?.type === 'day',
    months: months.map((parts) => parts.find(({ type }) => type === 'month')?.value ?? ''),
  }
}

/** The region that a language names, or the one where most of its readers are. */
function regionOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().region ?? 'GB'
  } catch {
    return 'GB'
  }
}
