import type { EvidenceChange, WordingChange } from '#domain/model/vocabulary.ts'

/** How an article's words stand to those before, in the reader's words. */
export const CHANGE_NAMES: Readonly<Record<WordingChange, string>> = {
  first: 'First words',
  firmer: 'Firmer',
  weaker: 'Weaker',
  same: 'As firm as before',
  other: 'Other words',
}

/** Whether evidence came with them. */
export const EVIDENCE_NAMES: Readonly<Record<EvidenceChange, string>> = {
  first: 'Rests on',
  new: 'New evidence',
  none: 'No new evidence',
}
