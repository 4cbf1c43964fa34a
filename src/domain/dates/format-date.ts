/**
 * Dates in words. Dates are ISO day strings and EDTF level 0-1 strings, never `Date` objects, so no
 * time zone can shift a day. Months are words, so that no reader takes 9/10 for 10/9, and stand where the
 * reader's region puts them.
 */

/** How a region writes dates in English. */
export interface DateForm {
  /** "10 Sept 2023" and not "Sept 10, 2023". */
  readonly dayFirst: boolean
  /** The months from January on, short but never a number. */
  readonly months: readonly string[]
}

/** What pages are prerendered in: written out, so that it is the same in every version of Node and every browser. */
export const PRERENDERED: DateForm = {
  dayFirst: true,
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
}

let form = PRERENDERED

/** Has dates written in another form from now on; what is on the page is drawn anew by src/app/reader-region.tsx. */
export function writeDatesIn(other: DateForm): void {
  form = other
}

interface Parts {
  readonly year: string
  readonly month: string | undefined
  readonly day: string | undefined
  /** `~` or `?`: the source is not exact. */
  readonly uncertain: boolean
}

/** `2024-08-28` → "28 Aug". */
export function formatDayOfYear(iso: string): string {
  return dayOfYear(partsOf(iso))
}

/** `2024-09-25` → "25 Sept 2024", `2023-05` → "May 2023", `2023` → "2023". */
export function formatDay(iso: string): string {
  return words(partsOf(iso))
}

/**
 * An EDTF date or interval in the fewest words that are no narrower than it:
 * `2024-09-25/2024-09-29` → "25–29 Sept 2024", `2023-09~/2023-09-10` → "about Sept 2023 – 10 Sept 2023".
 */
export function formatEdtf(edtf: string): string {
  const [from, to] = edtf.split('/')
  if (from === undefined) return edtf
  if (to === undefined) return hedged(partsOf(from))
  const a = partsOf(from)
  const b = partsOf(to)
  if (a.day && b.day && a.year === b.year) {
    if (a.month === b.month && a.uncertain === b.uncertain) {
      return hedge(b) + dayWords(b, `${Number(a.day)}–${Number(b.day)}`)
    }
    if (!a.uncertain && !b.uncertain) return `${dayOfYear(a)} – ${words(b)}`
  }
  return `${hedged(a)} – ${hedged(b)}`
}

function partsOf(edtf: string): Parts {
  const [year = '', month, day] = edtf.replace(/[~?%]$/, '').split('-')
  return {
    year,
    month: month === 'XX' ? undefined : month,
    day: day === 'XX' ? undefined : day,
    uncertain: /[~?%]$/.test(edtf),
  }
}

function hedged(parts: Parts): string {
  return hedge(parts) + words(parts)
}

function hedge({ uncertain }: Parts): string {
  return uncertain ? 'about ' : ''
}

function words(parts: Parts): string {
  const { year, month, day } = parts
  if (day) return dayWords(parts)
  return month ? `${monthName(month)} ${yearWords(year)}` : yearWords(year)
}

/** "25 Sept 2024", "25–29 Sept 2024"; "Sept 25–29, 2024". */
function dayWords(parts: Parts, days?: string): string {
  return `${dayOfYear(parts, days)}${form.dayFirst ? ' ' : ', '}${yearWords(parts.year)}`
}

/** "28 Aug", "Aug 28" */
function dayOfYear({ month, day }: Parts, days: string | number = Number(day)): string {
  const name = monthName(month)
  return form.dayFirst ? `${days} ${name}` : `${name} ${days}`
}

/** `202X` → "2020s", `20XX` → "2000–2099". */
function yearWords(year: string): string {
  if (year.endsWith('XX')) return `${year.replace('XX', '00')}–${year.replace('XX', '99')}`
  return year.endsWith('X') ? `${year.replace('X', '0')}s` : year
}

function monthName(month: string | undefined): string {
  return form.months[Number(month) - 1] ?? ''
}
