import type {
  Bound,
  ReferenceFigure,
  ReferenceRelation,
  ReferenceSet,
  ReferenceUnit,
  Verdict,
} from '../model/reference.ts'
import { formatEdtf } from '../dates/format-date.ts'
import { nameInWords, PARTNERS } from '../model/vocabulary.ts'

/** How a unit stands behind a number. */
const UNIT_NAMES: Readonly<Record<ReferenceUnit, string>> = {
  'million-tiv': 'million TIV',
  'usd-billion': 'US$ billion',
  'usd-million': 'US$ million',
  'per-cent': 'per cent',
  'tonnes-reo': 'tonnes',
  'score-100': 'of 100',
  rank: 'rank',
  'thousand-arrivals': 'arrivals',
  people: 'people',
  years: 'years',
  tier: '',
}

const BOUND_NAMES: Readonly<Record<Bound, string>> = {
  about: 'about',
  nearly: 'nearly',
  'more-than': 'more than',
  'at-least': 'at least',
}

/** What a second source makes of a figure, in words before its name. */
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  agrees: 'agrees',
  partly: 'agrees in part',
  conflicts: 'differs',
  copy: 'has the same data',
  'other-side': 'the other side’s own count',
}

const MILLION = 1e6

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })

/** "more than 250", "1,700": a number as its source bounds it, without its unit. */
export function formatNumber(value: number, bound: Bound | null = null): string {
  return withBound(NUMBER.format(value), bound)
}

const COMPACT = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 12,
})

/** "139", "501,000", "4.5 million", "0.756": a number where room is short, never rounded away from its source. */
export function compactNumber(value: number): string {
  return value < MILLION ? NUMBER.format(value) : COMPACT.format(value)
}

/** "more than 250": a number that is written already, as its source bounds it. */
export function withBound(number: string, bound: Bound | null): string {
  return bound === null ? number : `${BOUND_NAMES[bound]} ${number}`
}

/** "US$139 billion", "rank 6", "34.2 per cent"; empty where the figure is a sentence. */
export function formatFigure({ value, bound }: ReferenceFigure, { unit }: ReferenceSet): string {
  if (value === null || unit === null) return ''
  const number = formatNumber(value, bound)
  if (unit === 'rank') return `rank ${number}`
  if (unit === 'usd-billion') return `${prefixed(number, value)} billion`
  if (unit === 'usd-million') return `${prefixed(number, value)} million`
  if (unit === 'thousand-arrivals')
    return `${withBound(compactNumber(value * 1000), bound)} arrivals`
  return `${number} ${UNIT_NAMES[unit]}`
}

function prefixed(number: string, value: number): string {
  const digits = NUMBER.format(value)
  return number.replace(digits, `US$${digits}`)
}

/** "2023", "10 Sept 2023", "edition of 2024". */
export function formatWhen({ date }: ReferenceFigure, { dates }: ReferenceSet): string {
  return dates === 'edition' ? `edition of ${formatEdtf(date.edtf)}` : formatEdtf(date.edtf)
}

/** Countries of the layer that are none of the five. */
const OTHERS: Readonly<Record<string, string>> = {
  VNM: 'Vietnam',
  AUS: 'Australia',
  FRA: 'France',
  GBR: 'United Kingdom',
  IDN: 'Indonesia',
  JPN: 'Japan',
  NZL: 'New Zealand',
  SGP: 'Singapore',
  THA: 'Thailand',
}

/** The country on screen; "All countries" for figures of all together. */
export function countryName(code: string | null): string {
  if (code === null) return 'All countries'
  return PARTNERS.find((partner) => partner.code === code)?.name ?? OTHERS[code] ?? code
}

/** The country in a sentence: "the United States". */
export function countryInWords(code: string | null): string {
  return code === null ? 'all countries' : nameInWords(countryName(code))
}

/** How an outside source stands to what an article says. */
export const RELATION_NAMES: Readonly<Record<ReferenceRelation, string>> = {
  confirms: 'agrees with the article',
  overtakes: 'has overtaken the article',
  differs: 'differs from the article',
  adds: 'adds to the article',
}
