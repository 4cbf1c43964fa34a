import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { PARTNER_CODES, type ClaimKind, type Status } from '#domain/model/vocabulary.ts'

/** How firmly something is said, weakest first. */
const FIRMNESS = ['could', 'expected', 'says', 'done'] as const
export type Firmness = (typeof FIRMNESS)[number]

const OF_STATUS: Readonly<Record<Status, Firmness>> = {
  hypothetical: 'could',
  planned: 'expected',
  reported: 'says',
  alleged: 'says',
  ongoing: 'done',
  occurred: 'done',
}

/** A fact or figure is plainly stated only by the article itself; see below. */
const OF_KIND: Readonly<Record<ClaimKind, Firmness>> = {
  position: 'could',
  expectation: 'expected',
  assessment: 'says',
  allegation: 'says',
  fact: 'done',
  figure: 'done',
}

/** Words that take back what they say; "May" the month has a capital. */
const HEDGE = /\b(?:could|might|may|possib(?:le|ly)|potential(?:ly)?)\b/

/**
 * The step of a record. An event stands by its status. A claim stands by its kind, but never firmer
 * than its words: what "could" be is no more than that, and what a speaker or a document gives as fact
 * is what one side says.
 */
export function firmnessOf(record: LedgerRecord): Firmness {
  if (record.type === 'event') return OF_STATUS[record.event.status]
  if (record.excerpts.some(({ exact }) => HEDGE.test(exact))) return 'could'
  const step = OF_KIND[record.claim.kind]
  return step === 'done' && record.claim.attribution.basis !== 'article' ? 'says' : step
}

export interface FirmnessStep {
  readonly firmness: Firmness
  /** By partner, then in order of the corpus. */
  readonly records: readonly LedgerRecord[]
}

/** The four steps with the records on each, empty steps too: an empty step is an answer. */
export function buildFirmness(records: readonly LedgerRecord[]): readonly FirmnessStep[] {
  return FIRMNESS.map((firmness) => ({
    firmness,
    records: records
      .filter((record) => firmnessOf(record) === firmness)
      .toSorted((a, b) => partnerRank(a) - partnerRank(b)),
  }))
}

function partnerRank({ partners: [first] }: LedgerRecord): number {
  return first === undefined ? PARTNER_CODES.length : PARTNER_CODES.indexOf(first)
}
