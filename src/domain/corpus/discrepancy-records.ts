import type { Discrepancy } from '../model/corpus.ts'
import type { CorpusIndex, LedgerRecord } from './corpus-index.ts'

/** The discrepancies that concern any of the records, in order of the corpus. */
export function selectDiscrepancies(
  index: CorpusIndex,
  records: readonly LedgerRecord[],
): readonly Discrepancy[] {
  const concerned = new Set(records.flatMap(({ id }) => index.discrepanciesByRecord.get(id) ?? []))
  return index.corpus.discrepancies.filter((discrepancy) => concerned.has(discrepancy))
}
