import type { CorpusIndex, LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { isEverything, type Selection } from '#domain/corpus/selection.ts'
import { originWords } from '#domain/corpus/source-words.ts'
import { speakersIn } from '#domain/corpus/speakers.ts'
import { formatDay, formatEdtf } from '#domain/dates/format-date.ts'
import { PARTNERS, TOPICS } from '#domain/model/vocabulary.ts'
import { plural } from '#lib/plural.ts'
import type { PictureKey, PictureWords } from '#ui/picture/write-picture.ts'
import type { Address } from '#url/address.ts'
import { articleCredit } from './article-reference.tsx'
import { BASIS_NAMES } from './record-words.ts'
import { STATUS_NAMES } from './status-shape.tsx'

/** What a chart says of itself for a picture of it. */
export interface PictureAbout {
  /** What the day on which the reader stands and the filters do to it. */
  readonly narrowed: readonly string[]
  /** What it shows, counted: "3 of 119 events". */
  readonly counts: string
  /** How it is to be read, and what is not seen of it. */
  readonly notes: readonly string[]
  /** What it shows, in words; empty where nothing needs to be said. */
  readonly reading: string
  /** What belongs to it and cannot be drawn, in words; empty where nothing does. */
  readonly undrawn: string
  /** Where what it shows comes from. */
  readonly sources: string
  /** Data version: hash of the corpus, and that of the figures from outside where they are shown. */
  readonly version: string
}

interface PicturePlace {
  /** The heading of the chart. */
  readonly title: string
  /** The title of the page, in the browser's bar. */
  readonly site: string
  /** The address of the view, in full. */
  readonly link: string
}

/** Everything that a picture says around its drawing. */
export function pictureWords(
  { narrowed, counts, notes, reading, undrawn, sources, version }: PictureAbout,
  { title, site, link }: PicturePlace,
): PictureWords {
  return {
    site,
    title,
    facts: [...narrowed.map((text) => [{ text }]), [{ text: counts, bold: true }]],
    notes,
    reading,
    foot: [
      ...(undrawn ? [[{ text: undrawn }]] : []),
      [{ text: sources }],
      [{ text: 'View: ', bold: true }, { text: link }],
      [{ text: 'Data version: ', bold: true }, { text: version }],
    ],
  }
}

interface RecordsDrawn {
  /** What is drawn. */
  readonly records: readonly LedgerRecord[]
  /** What there would be without filters; without it nothing is said of that. */
  readonly all?: readonly LedgerRecord[]
  readonly notes?: readonly string[]
  readonly reading?: string
  readonly undrawn?: string
}

/** What a chart of what the articles say, at the reader's address, says of itself. */
export function aboutRecords(
  index: CorpusIndex,
  address: Address,
  { records, all = records, notes = [], reading = '', undrawn = '' }: RecordsDrawn,
): PictureAbout {
  return {
    narrowed: narrowedWords(address, index),
    counts: countWords(records, all, index),
    notes,
    reading,
    undrawn,
    sources: articleSources(records, index),
    version: index.corpus.version,
  }
}

/** The data version where figures from outside are drawn too. @param reference version of the figures */
export function versionsInWords(reference: string, corpus: string): string {
  return `${reference} of the figures from outside, ${corpus} of the articles`
}

/** What narrows a drawing of what the articles say: the filters, in words, and the day. */
function narrowedWords(
  address: Address,
  index: Pick<CorpusIndex, 'records' | 'articlesInWords'>,
): readonly string[] {
  const filters = isEverything(address)
    ? `No filter: everything on this view, from ${index.articlesInWords}.`
    : `Filtered by ${filterWords(address, index)}.`
  return address.asOf === null
    ? [filters]
    : [`As of ${formatDay(address.asOf)}: only articles published by then.`, filters]
}

/** "topic: Arms or Minerals; partner: Russia": kinds narrow each other, choices of one kind widen. */
export function filterWords(selection: Selection, index: Pick<CorpusIndex, 'records'>): string {
  const speakers = speakersIn(index.records)
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['topic', TOPICS.filter(({ slug }) => selection.topics.includes(slug)).map(nameOf)],
    ['partner', PARTNERS.filter(({ code }) => selection.partners.includes(code)).map(nameOf)],
    ['status', selection.statuses.map((status) => STATUS_NAMES[status].name)],
    ['basis', selection.bases.map((basis) => BASIS_NAMES[basis])],
    ['speaker', selection.speakers.map((slug) => speakers.get(slug) ?? slug)],
    ['origins', selection.origins.map((choice) => (choice === 'one' ? 'one' : 'two or more'))],
  ]
  return kinds
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => `${kind}: ${names.join(' or ')}`)
    .join('; ')
}

function nameOf({ name }: { readonly name: string }): string {
  return name
}

/**
 * "3 of 119 events and 8 of 40 claims, from 2 articles of 1 origin (Reuters, inferred)".
 * @param all what there would be without filters
 */
function countWords(
  shown: readonly LedgerRecord[],
  all: readonly LedgerRecord[],
  index: CorpusIndex,
): string {
  const counts = (['event', 'claim'] as const).flatMap((type) => {
    const total = all.filter((record) => record.type === type).length
    const left = shown.filter((record) => record.type === type).length
    if (total === 0) return []
    return left === total ? plural(total, type) : `${left} of ${plural(total, type)}`
  })
  const articles = articlesOf(shown, index)
  const from = `from ${plural(articles.length, 'article')} of ${originWords(index.originsOf(articles))}`
  return `${counts.join(' and ')}, ${from}`
}

/** Each article that some records rest on: "Articles: 004 Reuters, AFP, 10 Sept 2023 (inferred); …". */
function articleSources(shown: readonly LedgerRecord[], index: CorpusIndex): string {
  const articles = articlesOf(shown, index).map((article) => {
    const { edtf, basis } = article.published
    return `${article.label} ${articleCredit(article)}, ${formatEdtf(edtf)}${basis === 'inferred' ? ' (date inferred)' : ''}`
  })
  return `${articles.length === 1 ? 'Article' : 'Articles'}: ${articles.join('; ')}.`
}

function articlesOf(records: readonly LedgerRecord[], { corpus }: CorpusIndex) {
  const cited = new Set(records.flatMap(({ articles }) => articles))
  return corpus.articles.filter((article) => cited.has(article))
}

/** The hues of the partners that some records are about, for the legend. */
export function partnerKeys(
  records: readonly Pick<LedgerRecord, 'partners'>[],
): readonly PictureKey[] {
  return PARTNERS.filter(({ code }) => records.some(({ partners }) => partners.includes(code))).map(
    ({ code, name }) => ({ hue: `--color-${code.toLowerCase()}`, words: name }),
  )
}

const LONGEST_NAME = 100

/**
 * The name of a picture's file, without its ending: "bamboo-ledger-timeline-arms-russia".
 * @param chart what it is of, as a slug; @param path of the view
 */
export function pictureName(chart: string, path: string, address: Address): string {
  const { asOf, topics, statuses, bases, speakers, origins } = address
  const partners = PARTNERS.filter(({ code }) => address.partners.includes(code))
  const parts = [
    chart,
    // Of /topics/arms only "arms" says anything.
    ...path.split('/').slice(-1),
    ...topics,
    ...partners.map(({ slug }) => slug),
    ...statuses,
    ...bases,
    ...speakers,
    ...origins.map((choice) => `${choice}-origin`),
    ...(asOf === null ? [] : [`as-of-${asOf}`]),
  ]
  const told = (part: string, i: number) => i > 0 && chart.endsWith(`-${part}`)
  const apart = new Set(parts.filter((part, i) => part !== '' && !told(part, i)))
  const name = ['bamboo-ledger', ...apart].join('-')
  return name.slice(0, LONGEST_NAME).replace(/-$/, '')
}
