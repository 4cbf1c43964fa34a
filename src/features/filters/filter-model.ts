import { sourceWords } from '#domain/corpus/source-words.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import {
  countFacets,
  isEverything,
  selectRecords,
  type Selection,
} from '#domain/corpus/selection.ts'
import { PARTNERS, STATUSES, TOPICS } from '#domain/model/vocabulary.ts'
import { plural } from '#lib/plural.ts'

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
  readonly filtered: boolean
  /** "14 of 71 events and 32 of 190 claims" */
  readonly counts: string
  /** ": arms, Russia" as words, empty where nothing is chosen. */
  readonly choice: string
  /** "from 5 articles of 2 origins: …" */
  readonly sources: string
  /** How many records are left. */
  readonly left: number
}

/** Everything that the filter bar shows for a selection, on a view that is about a scope. */
export function buildFilterView(
  index: CorpusIndex,
  scope: Selection,
  selection: Selection,
  statusName: (status: (typeof STATUSES)[number]) => string,
): FilterView {
  const all = selectRecords(index.records, scope)
  const allEvents = all.filter((record) => record.type === 'event').length
  const facets = countFacets(all, selection)
  const shown = selectRecords(all, selection)
  const events = shown.filter((record) => record.type === 'event').length
  const claims = shown.length - events
  const filtered = !isEverything(selection)
  const cited = new Set(shown.flatMap((record) => record.articles))
  const articles = index.corpus.articles.filter((article) => cited.has(article))
  const origins = index.originsOf(articles)

  const topics = TOPICS.map(({ slug, name }) => ({
    kind: 'topics' as const,
    value: slug,
    name,
    count: facets.topics.get(slug) ?? 0,
    chosen: selection.topics.includes(slug),
  }))
  const partners = PARTNERS.map(({ code, name }) => ({
    kind: 'partners' as const,
    value: code,
    name,
    count: facets.partners.get(code) ?? 0,
    chosen: selection.partners.includes(code),
  }))
  const statuses = STATUSES.map((status) => ({
    kind: 'statuses' as const,
    value: status,
    name: statusName(status),
    count: facets.statuses.get(status) ?? 0,
    chosen: selection.statuses.includes(status),
  }))

  return {
    topics,
    partners,
    statuses,
    filtered,
    counts: filtered
      ? `${events} of ${plural(allEvents, 'event')} and ${claims} of ${plural(all.length - allEvents, 'claim')}`
      : `${isEverything(scope) ? 'All ' : ''}${plural(allEvents, 'event')} and ${plural(all.length - allEvents, 'claim')}${scopeName(scope)}`,
    choice: [topics, partners, statuses]
      .map((kind) => kind.filter((choice) => choice.chosen).map((choice) => choice.name))
      .filter((names) => names.length > 0)
      .map((names) => names.join(' or '))
      .join(', '),
    sources: `from ${sourceWords({ articles, origins })}`,
    left: shown.length,
  }
}

/** " on arms", " about Russia": what the view is about, empty where it is about everything. */
function scopeName(scope: Selection): string {
  const topic = TOPICS.find(({ slug }) => scope.topics.includes(slug))
  const partner = PARTNERS.find(({ code }) => scope.partners.includes(code))
  if (topic) return ` on ${topic.name.toLowerCase()}`
  if (!partner) return ''
  return ` about ${partner.code === 'USA' ? 'the ' : ''}${partner.name}`
}
