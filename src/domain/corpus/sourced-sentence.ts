import type { Discrepancy, Excerpt, SourcedSentence } from '../model/corpus.ts'
import { byGravity } from './by-gravity.ts'
import type { CorpusIndex, LedgerRecord } from './corpus-index.ts'

/** A sentence of a briefing with its references followed. */
export interface FollowedSentence {
  readonly text: string
  /** The record that the sentence leads to. */
  readonly record: Pick<LedgerRecord, 'id'>
  /** The leading excerpt of each record behind it: what states it, not what only expected it. */
  readonly excerpts: readonly [Excerpt, ...Excerpt[]]
  /** Differences between sources of which a record behind it is a part, the gravest first. */
  readonly discrepancies: readonly Pick<Discrepancy, 'id' | 'title'>[]
}

/**
 * Follows a sentence to the records that it rests on, in the order in which it names them.
 * @param visible the records that are left under the reader's choices; null for all
 * @returns null where none of its records is left
 */
export function followSentence(
  index: CorpusIndex,
  sentence: SourcedSentence,
  visible: ReadonlySet<LedgerRecord> | null = null,
): FollowedSentence | null {
  const [record, ...further] = sentence.records.flatMap((id) => {
    const found = index.recordById.get(id)
    return found && (visible === null || visible.has(found)) ? [found] : []
  })
  if (!record) return null
  return {
    text: sentence.text,
    record,
    excerpts: [record.excerpts[0], ...further.map((other) => other.excerpts[0])],
    discrepancies: [
      ...new Set([record, ...further].flatMap(({ discrepancies }) => discrepancies)),
    ].toSorted(byGravity),
  }
}
