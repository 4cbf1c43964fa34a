import { groupByKeys } from '#lib/group-by.ts'
import { overlaps } from '../anchoring/span.ts'
import type { Discrepancy, Excerpt } from '../model/corpus.ts'
import type { CorpusIndex, LedgerRecord } from './corpus-index.ts'

/**
 * The discrepancies that concern any of the records, in order of the corpus: those with an excerpt
 * that shares words with an excerpt of such a record. Records quote as little as they can and
 * discrepancies whole sentences, so the same words need not be the same excerpt.
 */
export function selectDiscrepancies(
  index: CorpusIndex,
  records: readonly LedgerRecord[],
): readonly Discrepancy[] {
  const excerpts = records.flatMap((record) => record.excerpts)
  const byArticle = groupByKeys(excerpts, (excerpt) => [excerpt.article])
  const concerns = (excerpt: Excerpt | undefined) =>
    excerpt !== undefined &&
    (byArticle.get(excerpt.article)?.some((other) => overlaps(excerpt, other)) ?? false)
  return index.corpus.discrepancies.filter((discrepancy) =>
    discrepancy.sides.some((side) =>
      side.excerpts.some((id) => concerns(index.excerptById.get(id))),
    ),
  )
}
