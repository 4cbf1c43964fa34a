import type {
  Reference,
  ReferenceFigure,
  ReferenceLink,
  ReferenceSet,
  ReferenceSource,
} from '../model/reference.ts'
import { PARTNER_CODES, type PartnerCode, type Topic } from '../model/vocabulary.ts'
import { groupByKeys } from '#lib/group-by.ts'

/** A figure with the set that says what it measures. */
interface PlacedFigure {
  readonly figure: ReferenceFigure
  readonly set: ReferenceSet
}

/** The reference layer with the ways through it. */
export interface ReferenceIndex {
  readonly reference: Reference
  readonly sourceById: ReadonlyMap<string, ReferenceSource>
  readonly figureById: ReadonlyMap<string, PlacedFigure>
  /** By id of the claim or event that a figure touches. */
  readonly linksByRecord: ReadonlyMap<string, readonly ReferenceLink[]>
  readonly linksByFigure: ReadonlyMap<string, readonly ReferenceLink[]>
  /** Whether a figure has its row on a scope: on a partner's page its own do. */
  readonly standsOn: (figure: string, scope: ReferenceScope) => boolean
  /** The reader's choices without those that would take the row of a figure from a scope. */
  readonly choicesFor: (
    figure: string,
    scope: ReferenceScope,
    choices: ReferenceChoices,
  ) => ReferenceChoices
  /**
   * Which of the figures that touch a record a reader is led to: one that stands where the reader is, else one
   * about a partner of the record, else the first; null where none touches it. The scope is null where the
   * reader's page has no figures.
   */
  readonly nearestTo: (record: TouchedRecord, scope: ReferenceScope | null) => NearFigure | null
}

/** A claim or event as far as figures care. */
interface TouchedRecord {
  readonly id: string
  readonly partners: readonly string[]
}

/** A figure that touches a record, by the link that says how. */
export interface NearFigure {
  readonly link: ReferenceLink
  /** Id of the figure. */
  readonly figure: string
}

/** The ways through a layer: looked up by id, an id that is not there finds nothing. */
export function buildReferenceIndex(reference: Reference): ReferenceIndex {
  const index: ReferenceIndex = {
    standsOn: (figure, scope) => standsOn(index, figure, scope),
    choicesFor: (figure, scope, choices) => findChoices(index, figure, scope, choices),
    nearestTo: (record, scope) => findNearest(index, record, scope),
    reference,
    sourceById: new Map(reference.sources.map((source) => [source.id, source])),
    figureById: new Map(
      reference.sets.flatMap((set) =>
        set.figures.map((figure) => [figure.id, { figure, set }] as const),
      ),
    ),
    linksByRecord: groupByKeys(reference.links, ({ record }) => [record]),
    linksByFigure: groupByKeys(reference.links, ({ figures }) => figures),
  }
  return index
}

/** ISO 3166-1 alpha-3 of the country whose own figures stand beside those of the partners. */
export const VIETNAM = 'VNM'

/** What a page is about: one tie, one topic, or the five ties side by side. */
export type ReferenceScope =
  | { readonly kind: 'partner'; readonly partner: PartnerCode }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'compared' }

/** What the reader narrowed the figures to; an empty list is no restriction. */
export interface ReferenceChoices {
  readonly topics: readonly Topic[]
  readonly partners: readonly PartnerCode[]
}

/** The choices that count on a scope: a page of one tie or topic is about that, whatever else is chosen of its kind. */
export function choicesOn(
  { kind }: ReferenceScope,
  { topics, partners }: ReferenceChoices,
): ReferenceChoices {
  return {
    topics: kind === 'topic' ? [] : topics,
    partners: kind === 'partner' ? [] : partners,
  }
}

/**
 * The sets that have something on a scope: what is drawn first, then what is told in a list. What countries are
 * counted for by themselves, Vietnam too, tells nothing of a tie, unless the partners are compared by it.
 */
export function setsOn(
  { reference }: ReferenceIndex,
  scope: ReferenceScope,
): readonly ReferenceSet[] {
  const chosen = reference.sets.filter((set) => {
    const compared = set.row !== null
    if (scope.kind === 'topic') return set.topics.includes(scope.topic)
    if (scope.kind === 'compared') {
      return (compared && set.form !== 'meeting') || drawingOf(set) === 'columns'
    }
    const ofTies = set.figures.every(({ partner }) => partner !== VIETNAM)
    return (compared || ofTies) && set.figures.some(({ partner }) => partner === scope.partner)
  })
  return DRAWINGS.flatMap((drawing) => chosen.filter((set) => drawingOf(set) === drawing))
}

/** Whether a set is about one of the topics; an empty list is no restriction. */
export function isOn(set: ReferenceSet, topics: readonly Topic[]): boolean {
  return topics.length === 0 || set.topics.some((topic) => topics.includes(topic))
}

/**
 * What the reader's choices leave of a set; null where that is nothing. Sums of all countries and countries other
 * than the five stay, since they are what a partner is compared with.
 */
export function narrowSet(
  set: ReferenceSet,
  { topics, partners }: ReferenceChoices,
): ReferenceSet | null {
  if (!isOn(set, topics)) return null
  if (partners.length === 0) return set
  const figures = set.figures.filter(
    ({ partner }) => !isPartner(partner) || partners.some((code) => code === partner),
  )
  const [first, ...others] = figures
  const had = set.figures.some(({ partner }) => isPartner(partner))
  if (!first || (had && !figures.some(({ partner }) => isPartner(partner)))) return null
  return { ...set, figures: [first, ...others] }
}

function isPartner(code: string | null): boolean {
  return PARTNER_CODES.some((known) => known === code)
}

function standsOn(index: ReferenceIndex, figure: string, scope: ReferenceScope): boolean {
  const placed = index.figureById.get(figure)
  if (!placed || !setsOn(index, scope).includes(placed.set)) return false
  return scope.kind !== 'partner' || placed.figure.partner === scope.partner
}

function findChoices(
  index: ReferenceIndex,
  figure: string,
  scope: ReferenceScope,
  { topics, partners }: ReferenceChoices,
): ReferenceChoices {
  const placed = index.figureById.get(figure)
  const stays = (only: Partial<ReferenceChoices>) => {
    const choices = choicesOn(scope, { topics: [], partners: [], ...only })
    return !placed || narrowSet(placed.set, choices)?.figures.includes(placed.figure) === true
  }
  return {
    topics: stays({ topics }) ? topics : [],
    partners: stays({ partners }) ? partners : [],
  }
}

function findNearest(
  index: ReferenceIndex,
  { id, partners }: TouchedRecord,
  scope: ReferenceScope | null,
): NearFigure | null {
  const all = (index.linksByRecord.get(id) ?? []).flatMap((link) =>
    link.figures.map((figure): NearFigure => ({ link, figure })),
  )
  const isHere = ({ figure }: NearFigure) => scope !== null && standsOn(index, figure, scope)
  const isOfPartner = ({ figure }: NearFigure) =>
    partners.includes(index.figureById.get(figure)?.figure.partner ?? '')
  return all.find(isHere) ?? all.find(isOfPartner) ?? all[0] ?? null
}

/** In the order in which they stand on a page. */
const DRAWINGS = ['steps', 'columns', 'dots', 'lines', 'list'] as const

/** How a set is drawn: columns by year, lines through years, dots with their year, steps of standing, or a list. */
export type Drawing = (typeof DRAWINGS)[number]

/** Fewer numbers are told in a list. */
const FEWEST_TO_DRAW = 5

/** How a whole set is drawn follows from what it holds: amounts of a year add up, scores and ranks go on. */
export function drawingOf({ form, unit, dates, figures }: ReferenceSet): Drawing {
  if (form === 'standing') {
    const countries = new Set(figures.map(({ partner }) => partner))
    return countries.size < figures.length ? 'steps' : 'list'
  }
  if (form !== 'series' || figures.length < FEWEST_TO_DRAW) return 'list'
  if (unit === 'million-tiv' && dates === 'year') return 'columns'
  return unit === 'score-100' || unit === 'rank' ? 'lines' : 'dots'
}

/** A single mark compares nothing. */
const FEWEST_LEFT = 2

/**
 * How what the reader's choices left of a set is drawn: as the whole set is, so that a choice takes marks away and
 * does not change the kind of drawing. A single dot or point is told in a list; a single step still goes on in time.
 */
export function drawingLeft(whole: ReferenceSet, left: ReferenceSet): Drawing {
  const drawing = drawingOf(whole)
  // Sums of all countries are no dots.
  const drawn = left.figures.filter(({ partner }) => drawing !== 'dots' || partner !== null)
  return drawing === 'steps' || drawn.length >= FEWEST_LEFT ? drawing : 'list'
}

/** ISO day as a place on a scale of years: 2024-07-01 is about 2024.5. */
export function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 372
}
