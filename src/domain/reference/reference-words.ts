import type {
  Bound,
  ReferenceFigure,
  ReferenceRelation,
  ReferenceSet,
  ReferenceUnit,
  Verdict,
} from '../model/reference.ts'
import { formatEdtf } from '../dates/format-date.ts'
import { compactNumber, formatNumber } from '../numbers/format-number.ts'
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

/** "more than 250": a number that is written already, as its source bounds it. */
export function withBound(number: string, bound: Bound | null): string {
  return bound === null ? number : `${BOUND_NAMES[bound]} ${number}`
}

/** "US$139 billion", "rank 6", "34.2 per cent"; empty where the figure is a sentence. */
export function formatFigure({ value, bound }: ReferenceFigure, { unit }: ReferenceSet): string {
  if (value === null || unit === null) return ''
  const number = formatNumber(value)
  if (unit === 'rank') return `rank ${withBound(number, bound)}`
  if (unit === 'usd-billion') return `${withBound(`US$${number}`, bound)} billion`
  if (unit === 'usd-million') return `${withBound(`US$${number}`, bound)} million`
  if (unit === 'thousand-arrivals')
    return `${withBound(compactNumber(value * 1000), bound)} arrivals`
  return `${withBound(number, bound)} ${UNIT_NAMES[unit]}`
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
