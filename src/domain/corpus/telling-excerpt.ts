import type { Excerpt } from '../model/corpus.ts'
import type { LedgerRecord } from './corpus-index.ts'

/**
 * The words that bear out a record as it is stated: the first excerpt of a claim; for an event the
 * first report of its present status, because an earlier one may only have expected it.
 */
export function tellingExcerpt(record: LedgerRecord): Excerpt {
  const [first] = record.excerpts
  if (record.type === 'claim') return first
  const { reports, status } = record.event
  return record.excerpts[reports.findIndex((report) => report.status === status)] ?? first
}
