/**
 * The closed lists of the evidence base, in the order in which a reader meets them.
 * Values are those of the published corpus format; names are what stands on screen.
 */

/** The five partners: ISO 3166-1 alpha-3 code, address slug, name on screen. */
export const PARTNERS = [
  { code: 'USA', slug: 'united-states', name: 'United States' },
  { code: 'CHN', slug: 'china', name: 'China' },
  { code: 'RUS', slug: 'russia', name: 'Russia' },
  { code: 'IND', slug: 'india', name: 'India' },
  { code: 'KOR', slug: 'south-korea', name: 'South Korea' },
] as const

export type Partner = (typeof PARTNERS)[number]
export type PartnerCode = Partner['code']

/** The name inside a sentence: "the United States". */
export function nameInWords(name: string): string {
  return name.startsWith('United') ? `the ${name}` : name
}

export const PARTNER_CODES: readonly PartnerCode[] = PARTNERS.map((partner) => partner.code)

/** Topics with their names on screen; `main` topics have a panel on the dashboard. */
export const TOPICS = [
  { slug: 'semiconductors', name: 'Semiconductors', main: true },
  { slug: 'minerals', name: 'Minerals', main: true },
  { slug: 'arms', name: 'Arms', main: true },
  { slug: 'human-rights', name: 'Human rights', main: true },
  { slug: 'diplomacy', name: 'Diplomacy', main: false },
  { slug: 'trade', name: 'Trade', main: false },
  { slug: 'security', name: 'Security', main: false },
  { slug: 'technology', name: 'Technology', main: false },
] as const

export type Topic = (typeof TOPICS)[number]['slug']

export const TOPIC_SLUGS: readonly Topic[] = TOPICS.map((topic) => topic.slug)

/** How far an event had got, firmest first. */
export const STATUSES = [
  'occurred',
  'ongoing',
  'planned',
  'reported',
  'alleged',
  'hypothetical',
] as const
export type Status = (typeof STATUSES)[number]

export const CLAIM_KINDS = [
  'fact',
  'figure',
  'assessment',
  'expectation',
  'allegation',
  'position',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** How a statement paints the tie between Vietnam and the partner. */
export const STANCES = ['cooperation', 'friction', 'balancing', 'neutral'] as const
export type Stance = (typeof STANCES)[number]

/** On what ground a speaker is quoted. */
export const ATTRIBUTION_BASES = ['on-record', 'anonymous', 'document', 'article'] as const
export type AttributionBasis = (typeof ATTRIBUTION_BASES)[number]

/** Groups of rows of the comparison that the reader can put away. */
export const ROW_GROUPS = ['standing', 'topics', 'tone', 'voices', 'outside'] as const
export type RowGroup = (typeof ROW_GROUPS)[number]

/** From how many independent origins a record comes. */
export const ORIGIN_CHOICES = ['one', 'several'] as const
export type OriginChoice = (typeof ORIGIN_CHOICES)[number]

export const DISCREPANCY_KINDS = [
  'contradiction',
  'rewrite-error',
  'update',
  'version-lag',
  'framing',
  'wording',
] as const
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number]

export const SEVERITIES = ['high', 'medium', 'low'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a stretch of an article is that is no reporting. */
export const FURNITURE_KINDS = [
  'doubled-lede',
  'doubled-caption',
  'photo-credit',
  'timestamp',
  'sign-up',
  'follow-topic',
  'list-marker',
  'metadata',
  'agency-mark',
  'read-more',
  'assistance',
  'update-note',
  'promotion',
  'copyright',
] as const
export type FurnitureKind = (typeof FURNITURE_KINDS)[number]

/** Why a sentence of reporting carries no record. */
export const UNUSED_REASONS = ['connecting', 'background', 'recorded', 'framing'] as const
export type UnusedReason = (typeof UNUSED_REASONS)[number]

/** What became of a plan in these articles; `open`: none says. */
export const PLAN_FATES = ['fulfilled', 'partly', 'replaced', 'open'] as const
export type PlanFate = (typeof PLAN_FATES)[number]

/** How an article's words for a matter stand to those before. */
export const WORDING_CHANGES = ['first', 'same', 'firmer', 'weaker', 'other'] as const
export type WordingChange = (typeof WORDING_CHANGES)[number]

/** Whether new evidence came with them. */
export const EVIDENCE_CHANGES = ['first', 'new', 'none'] as const
export type EvidenceChange = (typeof EVIDENCE_CHANGES)[number]

/** What later articles do to a claim; `none`: they neither confirm nor change it. */
export const LATER_CHANGES = ['none', 'confirmed', 'changed'] as const
