import type { ReferenceFigure, ReferenceSet } from '../model/reference.ts'
import { formatEdtf } from '../dates/format-date.ts'
import { compareText } from '#lib/compare-text.ts'
import { groupByKeys } from '#lib/group-by.ts'
import { plural } from '#lib/plural.ts'
import { VIETNAM, drawingOf } from './reference-index.ts'
import { countryInWords, formatFigure, formatWhen } from './reference-words.ts'

/**
 * What a chart shows, in one or two sentences worked out from its figures: it stands under the chart and is what
 * a screen reader meets first.
 * @param partner whose page it stands on; null where countries stand side by side
 */
export function readSet(set: ReferenceSet, partner: string | null): string {
  const drawing = drawingOf(set)
  if (drawing === 'steps') return readSteps(set, partner)
  if (drawing === 'columns') return readColumns(set, partner)
  if (drawing === 'lines') return readLines(set, partner)
  if (drawing === 'dots') return readDots(set, partner)
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

function readDots(set: ReferenceSet, partner: string | null): string {
  const numberOf = (figure: ReferenceFigure) =>
    `${formatFigure(figure, set)} (${formatWhen(figure, set)})`
  const latest = latestOf(set.figures.filter((figure) => figure.partner !== null))
  const own = set.figures.filter((figure) => figure.partner === partner).toSorted(compareFigures)
  // Periods overlap: the earliest is the one that begins first.
  const [first] = own.toSorted((a, b) => compareText(a.date.earliest, b.date.earliest))
  const last = own.at(-1)
  if (partner === null || !first || !last) {
    const all = latest.map((figure) => `${countryInWords(figure.partner)} ${numberOf(figure)}`)
    return `The latest figure of each, largest first: ${all.join('; ')}.`
  }
  const before = first === last ? '' : `; the earliest is ${numberOf(first)}`
  const place = latest.length < 2 ? '' : ` ${placeWords(last, latest)}`
  return `The latest figure is ${numberOf(last)}${before}.${place}`
}

/** Where a country stands among the latest figures of all. */
function placeWords({ value }: ReferenceFigure, latest: readonly ReferenceFigure[]): string {
  const count = (is: (other: number) => boolean) =>
    latest.filter((figure) => is(figure.value ?? 0)).length
  const own = value ?? 0
  const above = count((other) => other > own)
  const below = count((other) => other < own)
  const of = `of the latest figures of ${latest.length} countries`
  const alone = above + below === latest.length - 1
  if (above === 0 && alone) return `It is the largest ${of}.`
  if (below === 0 && alone) return `It is the smallest ${of}.`
  return `Among the latest figures of ${latest.length} countries ${above} ${above === 1 ? 'is' : 'are'} larger and ${below} smaller.`
}

function readColumns(set: ReferenceSet, partner: string | null): string {
  const total = set.figures.filter((figure) => figure.partner === null)
  const years = total.map(({ date }) => date.edtf).toSorted(compareText)
  const all = sum(total)
  const peak = latestOf(total.map((figure) => ({ ...figure, partner: figure.date.edtf })))[0]
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
      `${countryInWords(code)} ${NUMBER.format(volume)} (${PER_CENT.format(volume / all)})`,
  )
  return `From ${years[0]} to ${years.at(-1)} together: ${NUMBER.format(all)} million TIV from all suppliers, of these ${shares.join(', ')}. The largest year is ${peak?.date.edtf}, with ${NUMBER.format(peak?.value ?? 0)}.`
}

function sum(figures: readonly ReferenceFigure[]): number {
  return figures.reduce((all, { value }) => all + (value ?? 0), 0)
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const PER_CENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 })

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
      ? `${countryInWords(code)} ${last.value} (${first.date.edtf}: ${first.value})`
      : '',
  )
  const year = spoken[0]?.last?.date.edtf
  const what = set.unit === 'rank' ? 'Rank' : 'Score'
  const order = set.unit === 'rank' ? '; a high rank number is a low place' : ''
  return `${what} in the edition of ${year}: ${parts.join(', ')}${order}.`
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

function readList(set: ReferenceSet, partner: string | null): string {
  const own = set.figures
    .filter((figure) => partner === null || figure.partner === partner)
    .toSorted(compareFigures)
  const [first] = own
  const last = own.at(-1)
  if (!first || !last) return ''
  const nouns = set.form === 'meeting' ? ['meeting', 'meetings'] : ['entry', 'entries']
  const count = plural(own.length, nouns[0] ?? '', nouns[1])
  const [from, to] = [formatWhen(first, set), formatWhen(last, set)]
  return from === to ? `${count}, of ${from}.` : `${count}, from ${from} to ${to}.`
}
