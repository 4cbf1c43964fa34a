import type { Discrepancy } from '../model/corpus.ts'
import { SEVERITIES } from '../model/vocabulary.ts'

/** Orders differences between sources: what matters more first. */
export function byGravity(a: Discrepancy, b: Discrepancy): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
}
