import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'
import type { Figure } from '#domain/model/corpus.ts'
import { compactNumber } from '#domain/numbers/format-number.ts'
import { compareText } from '#lib/compare-text.ts'
import { groupByKeys } from '#lib/group-by.ts'

/** A number with its length on the scale of its kind. */
interface ScaledFigure extends Figure {
  /** 0 to 1, of the largest of its kind here; null where nothing else of its kind stands here. */
  readonly share: number | null
}

/** The numbers of one claim, which belong together: an amount and its conversion, a sum and its years. */
export interface FigureGroup {
  readonly record: ClaimRecord
  readonly figures: readonly ScaledFigure[]
}

/**
 * Claims that are there for their numbers: latest first, in order of the corpus within a day. A count
 * that only comes with another statement ("two people said") stays with that statement.
 */
export function buildFigures(claims: readonly ClaimRecord[]): readonly FigureGroup[] {
  const told = claims.filter(({ claim }) => claim.kind === 'figure')
  const ofKind = groupByKeys(
    told.flatMap(({ claim }) => claim.figures),
    (figure) => [kindOf(figure)],
  )
  const shareOf = (figure: Figure) => {
    const alike = ofKind.get(kindOf(figure)) ?? []
    return figure.compare === undefined || alike.length < 2
      ? null
      : figure.value / Math.max(...alike.map(({ value }) => value))
  }
  return told
    .map((record) => ({
      record,
      figures: record.claim.figures.map((figure) => ({ ...figure, share: shareOf(figure) })),
    }))
    .toSorted((a, b) => compareText(b.record.claim.asOf, a.record.claim.asOf))
}

function kindOf({ unit, compare = '' }: Figure): string {
  return `${unit} ${compare}`
}

const CURRENCIES: Readonly<Record<string, string>> = { USD: 'US$', SGD: 'S$' }

/**
 * A figure as it is read: "US$8 billion", "US$100 million a year", "2nd", "16 years", "about 50 years".
 * A sum per year says so in the number itself, so that it is never taken for the whole.
 */
export function formatFigure({ value, unit, measures, approximate }: Figure): string {
  const currency = CURRENCIES[unit]
  const amount =
    currency === undefined ? formatCounted(value, unit) : currency + compactNumber(value)
  const yearly = currency !== undefined && /\b(?:per|a) year\b/.test(measures) ? ' a year' : ''
  return (approximate ? 'about ' : '') + amount + yearly
}

function formatCounted(value: number, unit: string): string {
  if (unit === 'rank' || unit === 'ordinal') return ordinal(value)
  const number = compactNumber(value)
  if (unit === '%' || unit === 'percent') return `${number}%`
  return `${number} ${Math.abs(value) === 1 ? singular(unit) : plural(unit)}`
}

/** Units stand in the singular or the plural, as the curator wrote them. */
function singular(unit: string): string {
  return unit === 'people' ? 'person' : unit.replace(/ies$/, 'y').replace(/s$/, '')
}

function plural(unit: string): string {
  return unit === 'people' || unit.endsWith('s') ? unit : `${unit}s`
}

function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}
