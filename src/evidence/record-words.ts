import type { AttributionBasis, ClaimKind, PlanFate, Stance } from '#domain/model/vocabulary.ts'

/** The closed lists in the reader's words. */
export const KIND_NAMES: Readonly<Record<ClaimKind, string>> = {
  fact: 'Stated as fact',
  figure: 'Figure',
  assessment: 'Assessment',
  expectation: 'Expectation',
  allegation: 'Allegation',
  position: 'Position',
}

export const BASIS_NAMES: Readonly<Record<AttributionBasis, string>> = {
  'on-record': 'on record',
  anonymous: 'unnamed source',
  document: 'from a document',
  article: 'the article’s own words',
}

export const STANCE_NAMES: Readonly<Record<Stance, string>> = {
  cooperation: 'Cooperation',
  friction: 'Friction',
  balancing: 'Balancing',
  neutral: 'Neutral',
}

/** What became of a plan. */
export const FATE_NAMES: Readonly<Record<PlanFate, string>> = {
  open: 'No outcome in these articles',
  fulfilled: 'Fulfilled',
  partly: 'Fulfilled in part',
  replaced: 'Replaced by another plan',
}
