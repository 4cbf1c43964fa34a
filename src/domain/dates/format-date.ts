/**
 * Dates in words. Dates are ISO day strings and EDTF level 0-1 strings, never `Date` objects, so no
 * time zone can shift a day. Month names are written out so that no reader takes 9/10 for 10/9.
 */

const MONTHS = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ')

interface Parts {
  readonly year: string
  readonly month: string | undefined
  readonly day: string | undefined
  /** `~` or `?`: the source is not exact. */
  readonly uncertain: boolean
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
  const plain = !a.uncertain && !b.uncertain && a.day !== undefined && b.day !== undefined
  const sameYear = a.year === b.year
  if (plain && sameYear && a.month === b.month) return `${Number(a.day)}–${words(b)}`
  if (plain && sameYear) return `${Number(a.day)} ${monthName(a.month)} – ${words(b)}`
  if (a.uncertain && b.uncertain && sameYear && a.month === b.month && a.day && b.day) {
    return `about ${Number(a.day)}–${words(b)}`
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
  return parts.uncertain ? `about ${words(parts)}` : words(parts)
}

function words({ year, month, day }: Parts): string {
  const spoken = yearWords(year)
  if (month === undefined) return spoken
  return day === undefined
    ? `${monthName(month)} ${spoken}`
    : `${Number(day)} ${monthName(month)} ${spoken}`
}

/** `202X` → "2020s", `20XX` → "2000–2099". */
function yearWords(year: string): string {
  if (year.endsWith('XX')) return `${year.replace('XX', '00')}–${year.replace('XX', '99')}`
  return year.endsWith('X') ? `${year.replace('X', '0')}s` : year
}

function monthName(month: string | undefined): string {
  return MONTHS[Number(month) - 1] ?? ''
}
