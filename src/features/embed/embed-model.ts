import type { CorpusIndex, LedgerRecord } from '#domain/corpus/corpus-index.ts'
import type { Origin } from '#domain/corpus/origins.ts'
import { selectRecords, type Selection } from '#domain/corpus/selection.ts'
import type { Article } from '#domain/model/corpus.ts'
import { TOPICS } from '#domain/model/vocabulary.ts'

/** Parts of a view that the choices narrow. */
type ViewPart = 'timeline' | 'comparison' | 'tone' | 'topics' | 'plans' | 'voices'

/** What stands in a frame, as far as its sources go. */
export type Shown =
  | { readonly show: ViewPart }
  | { readonly show: 'figures' }
  | { readonly show: 'card' | 'difference'; readonly record: string }

/** Where what is shown comes from. */
export interface SourcesBehind {
  /** In order of publication; empty where nothing is shown that an article says. */
  readonly articles: readonly Article[]
  readonly origins: readonly Origin[]
}

/**
 * The articles that what is shown rests on.
 * @param scope what the part is about at all; @param choice what the reader narrowed it to
 */
export function findSources(
  index: CorpusIndex,
  shown: Shown,
  scope: Selection,
  choice: Selection,
): SourcesBehind {
  const cited = new Set(citedBy(index, shown, scope, choice))
  const articles = index.corpus.articles.filter(({ id }) => cited.has(id))
  return { articles, origins: index.originsOf(articles) }
}

/** Ids of articles. */
function citedBy(
  index: CorpusIndex,
  shown: Shown,
  scope: Selection,
  choice: Selection,
): readonly string[] {
  if (shown.show === 'figures') return []
  if (shown.show === 'difference') {
    const difference = index.corpus.discrepancies.find(({ id }) => id === shown.record)
    const excerpts = difference?.sides.flatMap((side) => side.excerpts) ?? []
    return excerpts.flatMap((id) => index.excerptById.get(id)?.article ?? [])
  }
  if (shown.show === 'card') return articlesOf([index.recordById.get(shown.record)])
  const { show } = shown
  const left = selectRecords(selectRecords(index.records, scope), choice)
  return articlesOf(left.filter((record) => isDrawn(record, show, index, choice)))
}

/** Whether a record that the choices leave is among what a part is made of. */
function isDrawn(
  { id, type, partners, mentions, topics }: LedgerRecord,
  show: ViewPart,
  { planByEvent }: CorpusIndex,
  choice: Selection,
): boolean {
  switch (show) {
    case 'timeline':
      return type === 'event'
    case 'plans':
      return planByEvent.has(id)
    case 'voices':
      return type === 'claim'
    case 'tone':
      return type === 'claim' && partners.length > 0
    case 'comparison':
      return partners.length + mentions.length > 0
    case 'topics':
      return TOPICS.some(
        ({ slug, main }) =>
          topics.includes(slug) && (choice.topics.length > 0 ? choice.topics.includes(slug) : main),
      )
  }
}

function articlesOf(records: readonly (LedgerRecord | undefined)[]): readonly string[] {
  return records.flatMap((record) => record?.articles.map(({ id }) => id) ?? [])
}
