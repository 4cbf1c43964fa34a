import { overlaps } from '#domain/anchoring/span.ts'
import { byGravity } from '#domain/corpus/by-gravity.ts'
import type { CorpusIndex, LedgerRecord } from '#domain/corpus/corpus-index.ts'
import type { Article, Discrepancy, Excerpt } from '#domain/model/corpus.ts'

/** What the source pane says of a chosen excerpt. */
export interface ChosenExcerpt {
  readonly excerpt: Excerpt
  readonly article: Article
  /** Excerpts of the same article, in order of their place. */
  readonly siblings: readonly Excerpt[]
  /** 1-based place among them. */
  readonly place: number
  readonly previous: Excerpt | null
  readonly next: Excerpt | null
  /** Records that rest on this excerpt, with the other sentences of the same record left out. */
  readonly records: readonly LedgerRecord[]
  /** Records that rest on other excerpts with some of the same words. */
  readonly around: readonly LedgerRecord[]
  /** Differences of which the excerpt, or a record that rests on it, is a part. */
  readonly discrepancies: readonly Discrepancy[]
}

/** Looks up a chosen excerpt; null where the corpus holds none of that id. */
export function findChosen(index: CorpusIndex, id: string | null): ChosenExcerpt | null {
  const excerpt = id === null ? undefined : index.excerptById.get(id)
  const article = excerpt && index.articleById.get(excerpt.article)
  if (!excerpt || !article) return null
  const siblings = index.excerptsByArticle.get(article.id) ?? []
  const at = siblings.indexOf(excerpt)
  const records = index.recordsByExcerpt.get(excerpt.id) ?? []
  const around = siblings
    .filter((other) => other !== excerpt && overlaps(other, excerpt))
    .flatMap((other) => index.recordsByExcerpt.get(other.id) ?? [])
    .filter((record) => !records.includes(record))
  const discrepancies = new Set([
    ...(index.discrepanciesByExcerpt.get(excerpt.id) ?? []),
    ...records.flatMap((record) => record.discrepancies),
  ])
  return {
    excerpt,
    article,
    siblings,
    place: at + 1,
    previous: siblings[at - 1] ?? null,
    next: siblings[at + 1] ?? null,
    records,
    around: [...new Set(around)],
    discrepancies: [...discrepancies].toSorted(byGravity),
  }
}
