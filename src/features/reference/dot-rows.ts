import type { CountryMarks, FigureMark, SetView } from './set-model.ts'

/** A dot on its line. */
interface LinedDot {
  readonly mark: FigureMark
  /** Middle of its line, in px from the top of the chart. */
  readonly y: number
  /** Whether its number and year stand beside it. */
  readonly told: boolean
}

/** Where the number that an article gives stands: under the dots of the country that it is about. */
interface LinedNumber {
  /** Id of the claim or event. */
  readonly record: string
  readonly y: number
}

/** A country's part of the chart, in px from its top. */
export interface DotRow {
  readonly country: CountryMarks
  /** Whether it stands back behind the partner of the page. */
  readonly quiet: boolean
  readonly top: number
  readonly bottom: number
  readonly dots: readonly LinedDot[]
  readonly numbers: readonly LinedNumber[]
}

/** Height of a line with words, in px. */
export const LINE = 17
/** Height of a line whose dot says nothing: as far apart as the dots are wide, so that equal numbers are seen as several. */
const QUIET_LINE = 6
/** Above and below a row. */
const PAD = 5

/**
 * Every dot has a line of its own, the latest lowest. So equal numbers of a country do not cover each other, each
 * label has room beside its dot, and the height is the same at every width and known before the chart is drawn.
 */
export function buildDotRows({
  countries,
  partner,
  numbered,
}: Pick<SetView, 'countries' | 'partner' | 'numbered'>): readonly DotRow[] {
  let y = 0
  return countries.map((country) => {
    const { code, marks } = country
    const quiet = partner !== null && code !== partner
    const top = y
    y += PAD
    const takeLine = (height: number) => {
      y += height
      return y - height / 2
    }
    const dots = marks.map((mark): LinedDot => {
      const told = !quiet || mark === marks.at(-1)
      return { mark, told, y: takeLine(told ? LINE : QUIET_LINE) }
    })
    const numbers = numbered
      .filter((number) => number.country === code)
      .map(({ record }): LinedNumber => ({ record, y: takeLine(LINE) }))
    y += PAD
    return { country, quiet, top, bottom: y, dots, numbers }
  })
}
