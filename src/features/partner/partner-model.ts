import { overlaps } from '#domain/anchoring/span.ts'
import type {
  ClaimRecord,
  CorpusIndex,
  EventRecord,
  LedgerRecord,
} from '#domain/corpus/corpus-index.ts'
import { compareByDate, isOpenPlan } from '#domain/corpus/event-order.ts'
import { EVERYTHING, selectRecords, type Selection } from '#domain/corpus/selection.ts'
import type { Origin } from '#domain/corpus/origins.ts'
import { followSentence, type FollowedSentence } from '#domain/corpus/sourced-sentence.ts'
import { groupVoices, isHeard, type Voice } from '#domain/corpus/voices.ts'
import type { Article } from '#domain/model/corpus.ts'
import {
  PARTNERS,
  TOPICS,
  type Partner,
  type PartnerCode,
  type Topic,
} from '#domain/model/vocabulary.ts'
import { compareText } from '#lib/compare-text.ts'
import { groupByKeys } from '#lib/group-by.ts'

/** Below this many statements the page says how thin it is. */
const FEWEST = 3

/** Events that began in the same year, by date. */
interface EventGroup {
  /** "Before 2023", "2023", "No date given" */
  readonly name: string
  readonly events: readonly EventRecord[]
}

export interface TopicAccount {
  readonly topic: Topic
  readonly name: string
  /** By the day as of which they are said. */
  readonly claims: readonly ClaimRecord[]
  /** Articles behind the claims, and their independent origins. */
  readonly articles: readonly Article[]
  readonly origins: readonly Origin[]
}

/** What the articles say about Vietnam and one partner. */
export interface PartnerAccount {
  readonly partner: Partner
  readonly standing: FollowedSentence | null
  /** EDTF, null where no article says since when. */
  readonly since: string | null
  /** How many statements there are without the reader's choices. */
  readonly total: number
  /** The statements left. */
  readonly records: readonly LedgerRecord[]
  readonly events: readonly EventRecord[]
  readonly claims: readonly ClaimRecord[]
  /** Articles behind the statements left, and their independent origins. */
  readonly articles: readonly Article[]
  readonly origins: readonly Origin[]
  readonly voices: readonly Voice[]
  /** Whether anybody speaks for the partner anywhere in the articles. */
  readonly heard: boolean
  readonly years: readonly EventGroup[]
  readonly plans: readonly EventRecord[]
  readonly topics: readonly TopicAccount[]
  /** Topics on which no article says anything about this partner, whatever is chosen. */
  readonly silentTopics: readonly string[]
  readonly cooperation: LedgerRecord | null
  readonly tension: LedgerRecord | null
  /** Statements about other ties in which the partner is named. */
  readonly named: readonly LedgerRecord[]
  /** What no article says, found by reading. */
  readonly silent: readonly string[]
  /** Fewer than three statements in all. */
  readonly thin: boolean
  /** How many sentences of the articles the statements left rest on. */
  readonly sentences: number
}

/** Everything that a partner's page shows, under the reader's choices. */
export function buildPartnerAccount(
  index: CorpusIndex,
  code: PartnerCode,
  choice: Selection,
): PartnerAccount {
  const partner = PARTNERS.find((known) => known.code === code) ?? PARTNERS[0]
  const all = selectRecords(index.records, { ...EVERYTHING, partners: [code] })
  const records = selectRecords(all, choice)
  const events = records.filter((record) => record.type === 'event').toSorted(compareByDate)
  const claims = records.filter((record) => record.type === 'claim')
  const cited = new Set(records.flatMap((record) => record.articles))
  const articles = index.corpus.articles.filter((article) => cited.has(article))
  const briefing = index.corpus.briefings.partners[code]
  const recordOf = (id: string | null | undefined) => (id ? index.recordById.get(id) : null) ?? null
  const named = index.records.filter(
    ({ partners, mentions }) => mentions.includes(code) && !partners.includes(code),
  )
  return {
    partner,
    standing: briefing ? followSentence(index, briefing.standing) : null,
    since: briefing?.standing.since ?? null,
    total: all.length,
    records,
    events,
    claims,
    articles,
    origins: index.originsOf(articles),
    voices: groupVoices(claims),
    heard: isHeard(index.claims, code),
    years: groupByYear(events, index.corpus.articles[0]),
    plans: events.filter(isOpenPlan),
    topics: buildTopics(index, claims),
    silentTopics: TOPICS.filter(({ slug }) => !all.some(({ topics }) => topics.includes(slug))).map(
      ({ name }) => name,
    ),
    cooperation: recordOf(briefing?.cooperation),
    tension: recordOf(briefing?.tension),
    // Chosen partners are parties; one that is only named is never among them.
    named: selectRecords(named, { ...choice, partners: [] }),
    silent: briefing?.silent ?? [],
    thin: all.length < FEWEST,
    sentences: countSentences(records),
  }
}

/** How many sentences the excerpts of some records touch, each once. */
function countSentences(records: readonly LedgerRecord[]): number {
  const touched = records.flatMap(({ excerpts, articles }) =>
    excerpts.flatMap((excerpt) => {
      const article = articles.find(({ id }) => id === excerpt.article)
      const pieces = article?.pieces.filter((piece) => overlaps(piece, excerpt)) ?? []
      return pieces.map(({ start }) => `${excerpt.article} ${start}`)
    }),
  )
  return new Set(touched).size
}

/** What lies before the first article is background, told in round numbers of years: one group. */
function groupByYear(
  events: readonly EventRecord[],
  firstArticle: Article | undefined,
): readonly EventGroup[] {
  const first = firstArticle?.published.earliest.slice(0, 4) ?? ''
  const nameOf = ({ event: { date } }: EventRecord) => {
    if (!date) return 'No date given'
    const year = date.earliest.slice(0, 4)
    return year < first ? `Before ${first}` : year
  }
  return [...groupByKeys(events, (event) => [nameOf(event)])].map(([name, grouped]) => ({
    name,
    events: grouped,
  }))
}

function buildTopics(index: CorpusIndex, claims: readonly ClaimRecord[]): readonly TopicAccount[] {
  return TOPICS.flatMap(({ slug, name }) => {
    const on = claims
      .filter(({ topics }) => topics.includes(slug))
      .toSorted((a, b) => compareText(a.claim.asOf, b.claim.asOf))
    if (on.length === 0) return []
    const articles = [...new Set(on.flatMap((record) => record.articles))]
    return [{ topic: slug, name, claims: on, articles, origins: index.originsOf(articles) }]
  })
}
