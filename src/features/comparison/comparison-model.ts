import type { Origin } from '#domain/corpus/origins.ts'
import type {
  ClaimRecord,
  CorpusIndex,
  EventRecord,
  LedgerRecord,
} from '#domain/corpus/corpus-index.ts'
import { compareByDate, findLatest, isPast, isOpenPlan } from '#domain/corpus/event-order.ts'
import { selectRecords, type Selection } from '#domain/corpus/selection.ts'
import { followSentence, type FollowedSentence } from '#domain/corpus/sourced-sentence.ts'
import { groupVoices, isHeard, type Voice } from '#domain/corpus/voices.ts'
import { countryInWords } from '#domain/reference/reference-words.ts'
import { plural } from '#lib/plural.ts'
import type { Article } from '#domain/model/corpus.ts'
import {
  PARTNERS,
  STANCES,
  TOPICS,
  type Partner,
  type Stance,
  type Topic,
} from '#domain/model/vocabulary.ts'

/** Below this many claims nothing is compared and nothing drawn. */
const FEWEST_TO_COMPARE = 3

/**
 * What a cell can say: something; nothing under the present filters though the articles do speak; or
 * nothing, because no article speaks.
 */
export type Finding<T> =
  { readonly kind: 'found'; readonly value: T } | { readonly kind: 'filtered' | 'silent' }

/** Records and from how many independent origins they come. */
interface Tally {
  readonly records: readonly LedgerRecord[]
  readonly articles: readonly Article[]
  readonly origins: readonly Origin[]
}

/** The partner is a party of the records, or is only named in them. */
export interface TopicTally extends Tally {
  readonly party: boolean
}

interface Standing {
  readonly sentence: FollowedSentence
  /** EDTF, null where no article says since when. */
  readonly since: string | null
}

interface ToneCount {
  readonly stance: Stance
  readonly claims: readonly ClaimRecord[]
}

/** One partner that the reader compares, as the filters leave it. */
export interface PartnerColumn {
  readonly partner: Partner
  readonly statements: Tally
  readonly claims: readonly ClaimRecord[]
  /** Whether the articles make any claim here at all, whatever the filters leave. */
  readonly claimed: boolean
  /** Not narrowed by the filters: it is what the column stands for. */
  readonly standing: Standing | null
  readonly latest: Finding<EventRecord>
  /** The last one due first. */
  readonly plans: Finding<readonly EventRecord[]>
  readonly topics: ReadonlyMap<Topic, Finding<TopicTally>>
  /** Null where there are too few claims to compare. */
  readonly tone: readonly ToneCount[] | null
  readonly voices: readonly Voice[]
  /** Whether anybody speaks for this partner anywhere in the articles. */
  readonly heard: boolean
  readonly cooperation: Finding<LedgerRecord>
  readonly tension: Finding<LedgerRecord>
}

export interface ComparisonView {
  readonly columns: readonly PartnerColumn[]
  /** Topics that have a row: the chosen ones, else all. */
  readonly topics: readonly Topic[]
  /** The most statements in one cell: the length of a full bar. */
  readonly most: number
  /** Whether the filters leave anything at all. */
  readonly empty: boolean
}

/**
 * Five partners on the same rows.
 * @param scope what the panel is about at all; @param choice what the reader narrowed it to
 */
export function buildComparison(
  index: CorpusIndex,
  scope: Selection,
  choice: Selection,
): ComparisonView {
  const topics = TOPICS.map(({ slug }) => slug)
    .filter((topic) => scope.topics.length === 0 || scope.topics.includes(topic))
    .filter((topic) => choice.topics.length === 0 || choice.topics.includes(topic))
  const columns = PARTNERS.filter(
    ({ code }) => scope.partners.length === 0 || scope.partners.includes(code),
  )
    .filter(({ code }) => choice.partners.length === 0 || choice.partners.includes(code))
    .map((partner) => buildColumn(index, scope, choice, partner))
  const counts = columns.flatMap((column) =>
    topics.map((topic) => countOf(column.topics.get(topic))),
  )
  return {
    columns,
    topics,
    most: Math.max(1, ...counts),
    empty: columns.every(({ statements }) => statements.records.length === 0),
  }
}

/**
 * The matrix in a sentence: how much is said about each chosen partner, most first, and of how many pairs of partner
 * and topic no article says anything.
 */
export function readComparison({ columns, topics }: ComparisonView): string {
  const [first, ...others] = columns.toSorted(
    (a, b) => b.statements.records.length - a.statements.records.length,
  )
  if (!first) return ''
  if (first.statements.records.length === 0) {
    const names = [first, ...others].map(({ partner }) => countryInWords(partner.code))
    return `No statement is left about ${names.join(' or ')}.`
  }
  const rest = others.map(
    ({ partner, statements }) => `${countryInWords(partner.code)} ${statements.records.length}`,
  )
  const pairs = [first, ...others].flatMap((column) =>
    topics.map((topic) => column.topics.get(topic)?.kind === 'silent'),
  )
  const silent = pairs.filter(Boolean).length
  const most = `${plural(first.statements.records.length, 'statement')} about ${countryInWords(first.partner.code)}${rest.length > 0 ? `, then ${rest.join(', ')}` : ''}`
  return `${most}; of ${plural(pairs.length, 'pair')} of partner and topic the articles say nothing on ${silent}.`
}

function buildColumn(
  index: CorpusIndex,
  scope: Selection,
  choice: Selection,
  partner: Partner,
): PartnerColumn {
  const { code } = partner
  // A partner that is only named is no party, so a chosen partner must not hide where it is named.
  const open = { ...choice, partners: [] }
  const inScope = selectRecords(index.records, scope)
  const all = inScope.filter(({ partners }) => partners.includes(code))
  const left = selectRecords(all, open)
  const named = selectRecords(index.records, { ...scope, partners: [] }).filter(
    ({ partners, mentions }) => !partners.includes(code) && mentions.includes(code),
  )
  const namedLeft = selectRecords(named, open)
  const shown = new Set(left)
  const events = left.filter(isEvent)
  const claims = left.filter(isClaim)
  const briefing = index.corpus.briefings.partners[code]
  const sentence = briefing && followSentence(index, briefing.standing)
  const tally = (records: readonly LedgerRecord[]): Tally => {
    const articles = [...new Set(records.flatMap((record) => record.articles))]
    return { records, articles, origins: index.originsOf(articles) }
  }
  const ofTopic = (topic: Topic): Finding<TopicTally> => {
    const on = ({ topics }: LedgerRecord) => topics.includes(topic)
    const party = left.filter(on)
    if (party.length > 0) return found({ ...tally(party), party: true })
    // Where the filters hide what the articles say, "mentioned only" would be untrue.
    if (all.some(on)) return { kind: 'filtered' }
    const mentioned = namedLeft.filter(on)
    if (mentioned.length > 0) return found({ ...tally(mentioned), party: false })
    return { kind: named.some(on) ? 'filtered' : 'silent' }
  }
  const single = (id: string | null | undefined): Finding<LedgerRecord> => {
    const record = id ? index.recordById.get(id) : undefined
    if (!record) return { kind: 'silent' }
    return shown.has(record) ? found(record) : { kind: 'filtered' }
  }
  const past = all.filter(isEvent).filter(isPast)
  const latest = findLatest(events.filter(isPast))
  const plans = events.filter(isOpenPlan).toSorted(compareByDue)
  return {
    partner,
    statements: tally(left),
    claims,
    claimed: all.some(isClaim),
    standing: sentence && briefing ? { sentence, since: briefing.standing.since } : null,
    latest: latest ? found(latest) : { kind: past.length > 0 ? 'filtered' : 'silent' },
    plans:
      plans.length > 0
        ? found(plans)
        : { kind: all.filter(isEvent).some(isOpenPlan) ? 'filtered' : 'silent' },
    topics: new Map(TOPICS.map(({ slug }) => [slug, ofTopic(slug)])),
    tone: claims.length < FEWEST_TO_COMPARE ? null : countTone(claims),
    voices: groupVoices(claims),
    heard: isHeard(index.claims, code),
    cooperation: single(briefing?.cooperation),
    tension: single(briefing?.tension),
  }
}

/** Last due first; what no article dates comes last. */
function compareByDue(a: EventRecord, b: EventRecord): number {
  return a.event.date && b.event.date ? compareByDate(b, a) : compareByDate(a, b)
}

function countTone(claims: readonly ClaimRecord[]): readonly ToneCount[] {
  return STANCES.map((stance) => ({
    stance,
    claims: claims.filter(({ claim }) => claim.stance === stance),
  }))
}

function countOf(finding: Finding<Tally> | undefined): number {
  return finding?.kind === 'found' ? finding.value.records.length : 0
}

function found<T>(value: T): Finding<T> {
  return { kind: 'found', value }
}

function isEvent(record: LedgerRecord): record is EventRecord {
  return record.type === 'event'
}

function isClaim(record: LedgerRecord): record is ClaimRecord {
  return record.type === 'claim'
}
