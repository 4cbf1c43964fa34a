import type {
  ReferenceFigure,
  ReferenceLink,
  ReferenceSet,
  ReferenceSource,
} from '#domain/model/reference.ts'
import { PARTNER_CODES, PARTNERS, type PartnerCode } from '#domain/model/vocabulary.ts'
import { englishNumber } from '#domain/numbers/format-number.ts'
import { compareFigures, compareStarts, readSet } from '#domain/reference/readings.ts'
import { compareText } from '#lib/compare-text.ts'
import { groupByKeys } from '#lib/group-by.ts'
import {
  VIETNAM,
  drawingLeft,
  drawingOf,
  narrowSet,
  yearOf,
  type Drawing,
  type ReferenceChoices,
  type ReferenceIndex,
  type ReferenceScope,
} from '#domain/reference/reference-index.ts'
import { countryName, formatFigure, formatWhen } from '#domain/reference/reference-words.ts'

/** A figure as the charts and the table have it. */
export interface FigureMark {
  readonly figure: ReferenceFigure
  readonly country: string
  /** "US$123.86 billion"; the sentence where it is one. */
  readonly words: string
  readonly when: string
  readonly source: ReferenceSource
  /** A second source says otherwise. */
  readonly disputed: boolean
  readonly links: readonly ReferenceLink[]
}

/** The figures of one country, by date. */
export interface CountryMarks {
  /** ISO 3166-1 alpha-3; null for all countries together. */
  readonly code: string | null
  readonly name: string
  readonly marks: readonly FigureMark[]
}

/** One set as a page shows it. */
export interface SetView {
  readonly set: ReferenceSet
  readonly drawing: Drawing
  /** The partner whose page it stands on: it stands out among the others. */
  readonly partner: string | null
  readonly reading: string
  /** All that the chart draws: a partner stands among the others, on one scale. */
  readonly countries: readonly CountryMarks[]
  /** The rows of the table: on a partner’s page its own, Vietnam’s and those of all together, then what is drawn beside them. */
  readonly rows: readonly FigureMark[]
  /**
   * Statements of articles, grouped where the same is to be said of them: those that figures of the page’s own
   * touch, and those whose own number is drawn on the scale of this set though their figure stands in another.
   */
  readonly links: readonly (readonly ReferenceLink[])[]
  /** The claims whose own number is drawn, each in the row of a country of the set; null for all countries together. */
  readonly numbered: readonly { readonly record: string; readonly country: string | null }[]
  /** The sources of the rows, once each. */
  readonly sources: readonly ReferenceSource[]
  /** The largest number of all sets that are drawn on the same scale. */
  readonly most: number
  /** The year in which the layer ends: a rank that nothing changed is drawn up to it. */
  readonly end: number
}

/** What the reader's choices make of a set. */
interface SetChoice {
  /** The partners that the reader compares; others are not in the set any more. */
  readonly compared: readonly PartnerCode[]
  /** How the set is drawn: what is left of it alone does not say. */
  readonly drawing: Drawing
}

/**
 * What the reader's choices leave of a set on a page; null where that is nothing.
 * @param choices those that count on the page
 */
export function viewLeft(
  index: ReferenceIndex,
  whole: ReferenceSet,
  scope: ReferenceScope,
  choices: ReferenceChoices,
): SetView | null {
  const set = narrowSet(whole, choices)
  if (!set) return null
  const compared = choices.partners.length > 0 ? choices.partners : PARTNER_CODES
  return buildSetView(index, set, scope, { compared, drawing: drawingLeft(whole, set) })
}

/** @param set what the reader's choices left of it */
export function buildSetView(
  index: ReferenceIndex,
  set: ReferenceSet,
  scope: ReferenceScope,
  { compared, drawing }: SetChoice = { compared: PARTNER_CODES, drawing: drawingOf(set) },
): SetView {
  const partner = scope.kind === 'partner' ? scope.partner : null
  const left = new Set(set.figures.map((figure) => figure.partner))
  const isOwn = ({ figure }: Pick<FigureMark, 'figure'>) =>
    partner === null || [partner, VIETNAM, null].includes(figure.partner)
  const numbered = index.reference.links
    .filter(({ scale }) => scale === set.id)
    .flatMap(({ record, figures: [id = ''] }) => {
      const figure = index.figureById.get(id)?.figure
      return figure && isOwn({ figure }) && left.has(figure.partner)
        ? [{ record, country: figure.partner }]
        : []
    })
  const marks = set.figures.map((figure): FigureMark => {
    const mark = buildMark(index, set, figure)
    // What articles say of other partners stands on their pages.
    return isOwn(mark) ? mark : { ...mark, links: [] }
  })
  // A list is read from the first day to the last.
  const own = marks
    .filter(isOwn)
    .toSorted(drawing === 'list' ? (a, b) => compareStarts(a.figure, b.figure) : compareMarks)
  const shown = new Set(own.map(({ figure }) => figure.id))
  // Every mark of a drawing leads to a row.
  const beside =
    drawing === 'dots' || drawing === 'lines' ? marks.filter((mark) => !isOwn(mark)) : []
  return {
    set,
    drawing,
    partner,
    reading: readSet(set, partner, compared, drawing),
    countries: groupByCountry(marks).filter(
      // Beside the sum of all countries one of them is a dot at zero.
      ({ code }) => code !== null || drawing !== 'dots',
    ),
    rows: [...own, ...beside.toSorted(compareMarks)],
    links: [
      ...groupByKeys(
        index.reference.links.filter(
          ({ figures, record }) =>
            figures.some((id) => shown.has(id)) || numbered.some((one) => one.record === record),
        ),
        ({ relation, note }) => [`${relation} ${note}`],
      ).values(),
    ],
    numbered,
    sources: [...new Set([...own, ...beside].map(({ source }) => source))],
    most: Math.max(
      ...index.reference.sets
        .filter((other) => shareScale(other, set))
        .flatMap(({ figures }) => figures)
        .map(({ partner: code, value }) => (code === null ? 0 : (value ?? 0))),
    ),
    end: endOf(index),
  }
}

/** Editions of surveys may be ahead of their year, and a fact may be a target: they do not count. */
function endOf({ reference }: ReferenceIndex): number {
  return Math.max(
    ...reference.sets
      .filter(({ dates, form }) => dates !== 'edition' && form !== 'fact')
      .flatMap(({ figures }) => figures)
      .map(({ date }) => Math.ceil(yearOf(date.latest))),
  )
}

/** "2024", "1995–2023": the years alone, where a drawing has no room for more. */
export function yearsOf({ figure }: FigureMark): string {
  return yearsOfAll([figure])
}

/** The years from the first to the last that figures cover, in the same way. */
export function yearsOfAll(figures: readonly ReferenceFigure[]): string {
  const days = figures.flatMap(({ date }) => [date.earliest, date.latest]).toSorted(compareText)
  const [from = '', to = ''] = [days.at(0), days.at(-1)].map((day) => day?.slice(0, 4))
  return from === to ? from : `${from}–${to}`
}

function buildMark(index: ReferenceIndex, set: ReferenceSet, figure: ReferenceFigure): FigureMark {
  const source = index.sourceById.get(figure.source)
  // The compiler lets no figure pass without its source.
  if (!source) throw new Error(`${figure.id} names no source that there is: ${figure.source}`)
  return {
    figure,
    country: countryName(figure.partner),
    words: wordsOf(figure, set),
    when: formatWhen(figure, set),
    source,
    disputed: figure.seconds.some(({ verdict }) => verdict === 'conflicts'),
    links: index.linksByFigure.get(figure.id) ?? [],
  }
}

/** A sentence that says its number needs no second one. */
function wordsOf(figure: ReferenceFigure, set: ReferenceSet): string {
  const number = formatFigure(figure, set)
  if (figure.text === null) return number
  const words = figure.text.split(/[^\d.,]+/)
  const said = figure.value === null || words.includes(englishNumber(figure.value))
  return said ? figure.text : `${number}: ${figure.text}`
}

/** Vietnam first, then the five in their usual order, others by name, all together last. */
function groupByCountry(marks: readonly FigureMark[]): readonly CountryMarks[] {
  const order: readonly (string | null)[] = [VIETNAM, ...PARTNERS.map(({ code }) => code)]
  const codes = [...new Set(marks.map(({ figure }) => figure.partner))]
  const others = codes
    .filter((code) => code !== null && !order.includes(code))
    .toSorted((a, b) => compareText(countryName(a), countryName(b)))
  return [...order, ...others, null]
    .filter((code) => codes.includes(code))
    .map((code) => ({
      code,
      name: countryName(code),
      marks: marks
        .filter(({ figure }) => figure.partner === code)
        .toSorted((a, b) => compareFigures(a.figure, b.figure)),
    }))
}

/** Sums of a year are comparable with sums of a year, whoever counts; a stock is not. */
function shareScale(a: ReferenceSet, b: ReferenceSet): boolean {
  return (
    a.id === b.id ||
    (a.form === 'series' &&
      drawingOf(a) === 'dots' &&
      a.unit === b.unit &&
      a.dates === b.dates &&
      a.topics[0] === b.topics[0])
  )
}

function compareMarks(a: FigureMark, b: FigureMark): number {
  return compareFigures(a.figure, b.figure)
}
