import { sourceWords } from '#domain/corpus/source-words.ts'
import type { Outline } from '#domain/corpus/outline.ts'
import {
  countFacets,
  isEverything,
  selectRecords,
  type FacetCounts,
  type Selection,
} from '#domain/corpus/selection.ts'
import { speakersIn } from '#domain/corpus/speakers.ts'
import {
  ATTRIBUTION_BASES,
  ORIGIN_CHOICES,
  PARTNERS,
  STATUSES,
  TOPICS,
  nameInWords,
  type AttributionBasis,
  type Status,
} from '#domain/model/vocabulary.ts'
import { formatNumber } from '#domain/numbers/format-number.ts'

export interface Choice<K extends keyof Selection> {
  readonly kind: K
  readonly value: Selection[K][number]
  readonly name: string
  /** Records shown where this choice is made, under the present choices of the other kinds. */
  readonly count: number
  readonly chosen: boolean
}

export interface FilterView {
  readonly topics: readonly Choice<'topics'>[]
  readonly partners: readonly Choice<'partners'>[]
  readonly statuses: readonly Choice<'statuses'>[]
  readonly bases: readonly Choice<'bases'>[]
  readonly origins: readonly Choice<'origins'>[]
  /** By name. */
  readonly speakers: readonly Choice<'speakers'>[]
  /** Whether a choice is made in one of the kinds that stand apart: who says it, how many origins. */
  readonly further: boolean
  readonly filtered: boolean
  /** How many choices are made. */
  readonly chosen: number
  /** "14 of 71 events and 32 of 190 claims" */
  readonly counts: string
  /** ": arms, Russia" as words, empty where nothing is chosen. */
  readonly choice: string
  /** "from 5 articles of 2 origins: …" */
  readonly sources: string
  /** How many records are left. */
  readonly left: number
}

/** How the closed lists are called on screen. */
export interface FilterNames {
  readonly status: (status: Status) => string
  readonly basis: (basis: AttributionBasis) => string
}

/** What is counted under a selection, on a view that is about a scope. */
export interface Counted {
  readonly all: { readonly events: number; readonly claims: number }
  readonly left: { readonly events: number; readonly claims: number }
  readonly facets: FacetCounts
  /** "3 articles, 1 origin (Reuters, inferred)", for what is left. */
  readonly sources: string
  /** Everybody who speaks: the name as it stands in addresses, to the name. */
  readonly speakers: ReadonlyMap<string, string>
  /** Whether it is counted as of the day on which the reader stands. */
  readonly ofDay: boolean
}

/** Counts the records of an outline. */
export function countRecords(
  outline: Pick<Outline, 'articles' | 'originsOf' | 'records'>,
  scope: Selection,
  selection: Selection,
): Omit<Counted, 'ofDay'> {
  const inScope = selectRecords(outline.records, scope)
  const shown = selectRecords(inScope, selection)
  const cited = new Set(shown.flatMap((record) => record.articles))
  const articles = outline.articles.filter((article) => cited.has(article))
  return {
    all: countKinds(inScope),
    left: countKinds(shown),
    facets: countFacets(inScope, selection),
    sources: sourceWords({ articles, origins: outline.originsOf(articles) }),
    speakers: speakersIn(outline.records),
  }
}

function countKinds(records: Outline['records']): Counted['all'] {
  const events = records.filter((record) => record.type === 'event').length
  return { events, claims: records.length - events }
}

/** Everything that the filter bar shows for a selection, on a view that is about a scope. */
export function buildFilterView(
  counted: Counted,
  scope: Selection,
  selection: Selection,
  names: FilterNames,
): FilterView {
  const { all, left, facets, speakers: known } = counted
  const filtered = !isEverything(selection)

  const list = <K extends keyof Selection>(
    kind: K,
    named: readonly (readonly [Selection[K][number], string])[],
  ): readonly Choice<K>[] => {
    const chosen: readonly string[] = selection[kind]
    return named.map(([value, name]) => ({
      kind,
      value,
      name,
      count: facets[kind].get(value) ?? 0,
      chosen: chosen.includes(value),
    }))
  }
  const unknown = selection.speakers.filter((slug) => !known.has(slug))
  const choices = {
    topics: list(
      'topics',
      TOPICS.map(({ slug, name }) => [slug, name]),
    ),
    partners: list(
      'partners',
      PARTNERS.map(({ code, name }) => [code, name]),
    ),
    statuses: list(
      'statuses',
      STATUSES.map((status) => [status, names.status(status)]),
    ),
    bases: list(
      'bases',
      ATTRIBUTION_BASES.map((basis) => [basis, names.basis(basis)]),
    ),
    origins: list(
      'origins',
      ORIGIN_CHOICES.map((choice) => [choice, choice === 'one' ? 'one origin' : 'two or more']),
    ),
    speakers: list('speakers', [...known, ...unknown.map((slug) => [slug, slug] as const)]),
  }

  const made = Object.values<readonly Choice<keyof Selection>[]>(choices).map((kind) =>
    kind.filter(({ chosen }) => chosen).map(({ name }) => name),
  )
  return {
    ...choices,
    further: selection.bases.length + selection.origins.length + selection.speakers.length > 0,
    filtered,
    chosen: made.flat().length,
    counts: filtered
      ? `${formatNumber(left.events)} of ${several(all.events, 'event')} and ${formatNumber(left.claims)} of ${several(all.claims, 'claim')}`
      : `${isEverything(scope) ? 'All ' : ''}${several(all.events, 'event')} and ${several(all.claims, 'claim')}${scopeName(scope)}`,
    choice: made
      .filter((kind) => kind.length > 0)
      .map((kind) => kind.join(' or '))
      .join(', '),
    sources: `from ${counted.sources}`,
    left: left.events + left.claims,
  }
}

/** "1 event", "12,000 events" */
function several(count: number, what: string): string {
  return `${formatNumber(count)} ${count === 1 ? what : `${what}s`}`
}

/** " on arms", " about Russia": what the view is about, empty where it is about everything. */
function scopeName(scope: Selection): string {
  const topic = TOPICS.find(({ slug }) => scope.topics.includes(slug))
  const partner = PARTNERS.find(({ code }) => scope.partners.includes(code))
  if (topic) return ` on ${topic.name.toLowerCase()}`
  return partner ? ` about ${nameInWords(partner.name)}` : ''
}
