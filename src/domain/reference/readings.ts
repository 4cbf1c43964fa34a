import type { ReferenceFigure, ReferenceSet } from '../model/reference.ts'
import { formatEdtf } from '../dates/format-date.ts'
import { PARTNER_CODES, type PartnerCode } from '../model/vocabulary.ts'
import { formatNumber } from '../numbers/format-number.ts'
import { capitalised } from '#lib/capitalised.ts'
import { compareText } from '#lib/compare-text.ts'
import { groupByKeys } from '#lib/group-by.ts'
import { plural } from '#lib/plural.ts'
import { findPeaks } from './peaks.ts'
import { VIETNAM, drawingOf, type Drawing } from './reference-index.ts'
import { countryInWords, formatFigure, formatWhen } from './reference-words.ts'

/**
 * What a chart shows, in one or two sentences worked out from its figures: it stands under the chart and is what
 * a screen reader meets first.
 * @param partner whose page it stands on; null where countries stand side by side
 * @param compared the partners that the reader compares
 * @param drawing how it is drawn, where the set is not a whole one
 */
export function readSet(
  set: ReferenceSet,
  partner: string | null,
  compared: readonly PartnerCode[] = PARTNER_CODES,
  drawing: Drawing = drawingOf(set),
): string {
  if (drawing === 'steps') return readSteps(set, partner)
  if (drawing === 'columns') return readColumns(set, partner)
  if (drawing === 'lines') return readLines(set, partner)
  if (drawing === 'dots') return readDots(set, partner, compared)
  return readList(set, partner)
}

/** The last figure of each country, largest first. */
function latestOf(figures: readonly ReferenceFigure[]): readonly ReferenceFigure[] {
  return [...groupByKeys(figures, ({ partner }) => [partner]).values()]
    .flatMap((own) => own.toSorted(compareFigures).at(-1) ?? [])
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
}

/** By the end of what they cover, then by its beginning. */
export function compareFigures(a: ReferenceFigure, b: ReferenceFigure): number {
  return compareText(a.date.latest, b.date.latest) || compareText(a.date.earliest, b.date.earliest)
}

/** By the beginning of what they cover, then by its end. */
export function compareStarts(a: ReferenceFigure, b: ReferenceFigure): number {
  return compareText(a.date.earliest, b.date.earliest) || compareText(a.date.latest, b.date.latest)
}

function readDots(
  set: ReferenceSet,
  partner: string | null,
  compared: readonly PartnerCode[],
): string {
  const numberOf = (figure: ReferenceFigure) =>
    `${formatFigure(figure, set)} (${formatWhen(figure, set)})`
  const latest = latestOf(set.figures.filter((figure) => figure.partner !== null))
  const own = set.figures.filter((figure) => figure.partner === partner).toSorted(compareFigures)
  const last = own.at(-1)
  if (partner === null || !last) {
    const all = latest.map((figure) => `${countryInWords(figure.partner)} ${numberOf(figure)}`)
    const years = ofOneTime(latest) ? '' : ', of different years'
    const each = latest.length < 2 ? '' : ` of each${years}, largest first`
    return `The latest figure${each}: ${all.join('; ')}.${withoutFigure(latest, compared)}${revision(set)}`
  }
  // A period that holds another is no point in a row of them.
  const whole = own.find((figure) => own.some((other) => other !== figure && holds(figure, other)))
  const first = own.find((figure) => figure !== whole)
  const before = !first || first === last ? '' : `; the earliest is ${numberOf(first)}`
  const over = whole
    ? `; over the whole of ${formatWhen(whole, set)} ${formatFigure(whole, set)}`
    : ''
  const place = latest.length < 2 ? '' : ` ${placeWords(last, latest)}`
  return `The latest figure is ${numberOf(last)}${before}${over}.${place}`
}

function holds({ date: outer }: ReferenceFigure, { date: inner }: ReferenceFigure): boolean {
  return outer.earliest <= inner.earliest && outer.latest >= inner.latest
}

function ofOneTime(figures: readonly ReferenceFigure[]): boolean {
  return new Set(figures.map(({ date }) => date.edtf)).size < 2
}

/** Which partners have no figure where others have. */
function withoutFigure(
  latest: readonly ReferenceFigure[],
  compared: readonly PartnerCode[],
): string {
  const missing = compared.filter((code) => latest.every(({ partner }) => partner !== code))
  if (missing.length === 0 || missing.length === compared.length) return ''
  return ` There is no figure here for ${LIST.format(missing.map(countryInWords))}.`
}

/** The largest change between two editions of one survey, where that at least halves or doubles a number. */
function revision(set: ReferenceSet): string {
  if (set.dates !== 'edition') return ''
  const changes = [...groupByKeys(set.figures, ({ partner }) => [partner]).values()].flatMap(
    (own) => {
      const sorted = own.toSorted(compareFigures)
      return sorted.slice(1).map((to, i) => {
        const from = sorted[i] ?? to
        const [less = 0, more = 0] = [from.value ?? 0, to.value ?? 0].toSorted((a, b) => a - b)
        return { from, to, factor: less > 0 ? more / less : 1 }
      })
    },
  )
  const [largest] = changes.toSorted((a, b) => b.factor - a.factor)
  if (!largest || largest.factor < 2) return ''
  const { from, to } = largest
  const fell = (to.value ?? 0) < (from.value ?? 0) ? 'fell' : 'rose'
  return ` From the ${formatWhen(from, set)} to the ${formatWhen(to, set)} the figure for ${countryInWords(to.partner)} ${fell} from ${formatFigure(from, set)} to ${formatFigure(to, set)}.`
}

/** Where a country stands among the latest figures of all. */
function placeWords({ value }: ReferenceFigure, latest: readonly ReferenceFigure[]): string {
  const count = (is: (other: number) => boolean) =>
    latest.filter((figure) => is(figure.value ?? 0)).length
  const own = value ?? 0
  const above = count((other) => other > own)
  const below = count((other) => other < own)
  const equal = latest.length - 1 - above - below
  const years = ofOneTime(latest) ? '' : ', of different years'
  const of = `the latest figures of ${latest.length} countries${years}`
  if (above === 0 && equal === 0) return `It is the largest of ${of}.`
  if (below === 0 && equal === 0) return `It is the smallest of ${of}.`
  const others = [
    above > 0 ? `${above} ${above === 1 ? 'is' : 'are'} larger` : null,
    equal > 0 ? `${equal} ${equal === 1 ? 'is' : 'are'} equal` : null,
    below > 0 ? `${below} ${below === 1 ? 'is' : 'are'} smaller` : null,
  ].filter((words) => words !== null)
  return `Of ${of}, ${LIST.format(others)}.`
}

function readColumns(set: ReferenceSet, partner: string | null): string {
  const total = set.figures.filter((figure) => figure.partner === null)
  const years = total.map(({ date }) => date.edtf).toSorted(compareText)
  const all = sum(total)
  const bySupplier = [
    ...groupByKeys(
      set.figures.filter((figure) => figure.partner !== null),
      (figure) => [figure.partner],
    ),
  ]
    .map(([code, own]) => ({ code, volume: sum(own) }))
    .toSorted((a, b) => b.volume - a.volume)
    .filter(({ code }) => partner === null || code === partner)
  const shares = bySupplier.map(
    ({ code, volume }) =>
      `${countryInWords(code)} ${formatNumber(volume, 0)} (${formatNumber((100 * volume) / all, 1)}%)`,
  )
  const spoken =
    partner === null ? total : set.figures.filter((figure) => figure.partner === partner)
  const { most, peaks } = findPeaks(spoken, ({ value }) => value ?? 0)
  const whose = partner === null ? 'for all together' : `for ${countryInWords(partner)}`
  const peakYears = LIST.format(peaks.map(({ date }) => date.edtf))
  const largest =
    most > 0
      ? ` The largest ${peaks.length === 1 ? 'year' : 'years'} ${whose} ${peaks.length === 1 ? 'is' : 'are'} ${peakYears}, with ${formatNumber(most, 0)}${peaks.length === 1 ? '' : ' each'}.`
      : ''
  return `From ${years[0]} to ${years.at(-1)} together: ${formatNumber(all, 0)} million TIV from all suppliers, of these ${shares.join(', ')}.${largest}`
}

function sum(figures: readonly ReferenceFigure[]): number {
  return figures.reduce((all, { value }) => all + (value ?? 0), 0)
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })

function readLines(set: ReferenceSet, partner: string | null): string {
  const chosen = partner === null ? null : [VIETNAM, partner]
  const spoken = [...groupByKeys(set.figures, (figure) => [figure.partner])]
    .filter(([code]) => chosen?.includes(code ?? '') ?? true)
    .map(([code, own]) => {
      const sorted = own.toSorted(compareFigures)
      // What is measured otherwise is not compared.
      const first = sorted.find(({ date }) => set.breaks === null || date.edtf >= set.breaks)
      return { code, first, last: sorted.at(-1) }
    })
    .toSorted((a, b) => (b.last?.value ?? 0) - (a.last?.value ?? 0))
  const parts = spoken.map(({ code, first, last }) =>
    first && last
      ? `${countryInWords(code)} ${bareNumber(last)} (${first.date.edtf}: ${bareNumber(first)})`
      : '',
  )
  const year = spoken[0]?.last?.date.edtf
  const what = set.unit === 'rank' ? 'Rank' : 'Score'
  const order = set.unit === 'rank' ? '; a high rank number is a low place' : ''
  return `${what} in the edition of ${year}: ${parts.join(', ')}${order}.`
}

/** Its number alone; empty where it has none. */
function bareNumber({ value }: ReferenceFigure): string {
  return value === null ? '' : formatNumber(value)
}

function readSteps(set: ReferenceSet, partner: string | null): string {
  const top = set.figures.filter(({ tier }) => tier === 'comprehensive-strategic')
  const firsts = [...groupByKeys(top, (figure) => [figure.partner]).values()]
    .flatMap((own) => own.toSorted(compareFigures)[0] ?? [])
    .toSorted(compareFigures)
  if (partner === null) {
    const order = firsts.map(
      (figure) => `${countryInWords(figure.partner)}, ${formatEdtf(figure.date.edtf)}`,
    )
    return `The highest rank, comprehensive strategic partnership, in order: ${order.join('; ')}.`
  }
  const own = set.figures.filter((figure) => figure.partner === partner)
  const relations = own.find(({ tier }) => tier === 'relations')
  const highest = firsts.findIndex((figure) => figure.partner === partner)
  const reached = firsts[highest]
  const first = relations
    ? `Diplomatic relations date from ${formatEdtf(relations.date.edtf)}`
    : 'No source gives the beginning of relations'
  return reached
    ? `${first}; the highest rank from ${formatEdtf(reached.date.edtf)}, as number ${highest + 1} of ${firsts.length}.`
    : `${first}.`
}

/** So many numbers of a list are read out: all of a series that is too short to be drawn. */
const FEW = 4

/** A figure as of the first (0) or the last (-1) day of what it covers. */
function endOf(figure: ReferenceFigure, end: 0 | -1): ReferenceFigure {
  const { date } = figure
  return { ...figure, date: { ...date, edtf: date.edtf.split('/').at(end) ?? date.edtf } }
}

/** Nothing is said of a single entry, which says everything itself. */
function readList(set: ReferenceSet, partner: string | null): string {
  const own = set.figures
    .filter((figure) => partner === null || figure.partner === partner)
    .toSorted(compareFigures)
  const [first] = own.toSorted(compareStarts)
  const last = own.at(-1)
  if (!first || !last) return ''
  if (own.length <= FEW && own.every(({ value, text }) => value !== null && text === null)) {
    const told = own.map(
      (figure) =>
        `${countryInWords(figure.partner)} ${formatFigure(figure, set)} (${formatWhen(figure, set)})`,
    )
    return `${capitalised(told.join('; '))}.`
  }
  if (own.length === 1) return ''
  const nouns = set.form === 'meeting' ? ['meeting', 'meetings'] : ['entry', 'entries']
  const count = plural(own.length, nouns[0] ?? '', nouns[1])
  const [from, to] = [formatWhen(endOf(first, 0), set), formatWhen(endOf(last, -1), set)]
  return from === to ? `${count}, of ${from}.` : `${count}, from ${from} to ${to}.`
}
