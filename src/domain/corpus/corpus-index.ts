import { groupByKeys } from '#lib/group-by.ts'
import type { Article, Claim, Corpus, Discrepancy, Event, Excerpt } from '../model/corpus.ts'
import { sharedPart } from '../anchoring/span.ts'
import type { Person, Plan } from '../model/context.ts'
import { byGravity } from './by-gravity.ts'
import { nameArticles } from './article-words.ts'
import { groupOrigins, type Origin } from './origins.ts'
import type { FacetCounts, Selectable } from './selection.ts'
import { speakersOf } from './speakers.ts'

/** What events and claims have in common wherever they are listed, counted or filtered. */
interface RecordBase extends Selectable {
  readonly id: string
  /** Title of an event, statement of a claim; own words. */
  readonly text: string
  readonly partners: Event['partners']
  readonly mentions: readonly string[]
  readonly topics: Event['topics']
  /** At least one: a record cannot be made without its sentence. The first is the one to open. */
  readonly excerpts: readonly [Excerpt, ...Excerpt[]]
  /** Articles it rests on, in order of publication. */
  readonly articles: readonly Article[]
  /** The independent origins that these articles come from. */
  readonly origins: readonly Origin[]
  /** How many independent origins say it, those of claims of other articles that say the same included. */
  readonly originCount: number
  /** Differences between sources of which it is a part, the gravest first. */
  readonly discrepancies: readonly Discrepancy[]
  /** Who says it, each by name; empty where the articles say it themselves. */
  readonly speakers: readonly string[]
}

export interface EventRecord extends RecordBase {
  readonly type: 'event'
  readonly event: Event
  /** The article that anchors its date; null without a date, or where that article is not in. */
  readonly anchor: Article | null
}

export interface ClaimRecord extends RecordBase {
  readonly type: 'claim'
  readonly claim: Claim
  /** What confirms or changes it, as `claim.later` says; empty where nothing does. */
  readonly later: readonly LaterStatement[]
  /** Whether what came later has the claim's own origin: then it is the same report again. */
  readonly laterFromSameOrigin: boolean
  /** Whether the last of the articles says it, so that no later one could confirm or change it. */
  readonly saidLast: boolean
  /** Claims of other articles that say the same; empty where none does. */
  readonly same: readonly ClaimRecord[]
  /** What is the same, and how the wordings differ. */
  readonly sameNote: string | null
}

/** A record that confirms or changes a claim, with the words that do. */
interface LaterStatement {
  readonly record: LedgerRecord
  readonly excerpt: Excerpt
  readonly article: Article
}

export type LedgerRecord = EventRecord | ClaimRecord

/** How many there are of all that a view of a large corpus is about, of which it draws a part. */
export interface PartTotals {
  readonly articles: number
  readonly excerpts: number
  /** Whatever a view is about. */
  readonly all: { readonly events: number; readonly claims: number }
  /** Events and claims of what the view is about, and the articles and origins that they come from. */
  readonly left: {
    readonly events: number
    readonly claims: number
    readonly articles: number
    readonly origins: number
  }
  readonly facets: FacetCounts
}

/** The corpus with every reference followed once, so that views look things up and never search. */
export interface CorpusIndex {
  readonly corpus: Corpus
  /** What silence is said of: "the five articles". */
  readonly articlesInWords: string
  readonly records: readonly LedgerRecord[]
  readonly events: readonly EventRecord[]
  readonly claims: readonly ClaimRecord[]
  readonly recordById: ReadonlyMap<string, LedgerRecord>
  readonly excerptById: ReadonlyMap<string, Excerpt>
  readonly articleById: ReadonlyMap<string, Article>
  /** Excerpts of an article in order of their place. */
  readonly excerptsByArticle: ReadonlyMap<string, readonly Excerpt[]>
  readonly recordsByExcerpt: ReadonlyMap<string, readonly LedgerRecord[]>
  readonly discrepanciesByExcerpt: ReadonlyMap<string, readonly Discrepancy[]>
  /** Differences between sources of which the record is a part: they quote the same words. */
  readonly discrepanciesByRecord: ReadonlyMap<string, readonly Discrepancy[]>
  readonly planByEvent: ReadonlyMap<string, Plan>
  /** The people behind a claim's speaker, as the claim names it. */
  readonly peopleBySpeaker: ReadonlyMap<string, readonly Person[]>
  /** The independent origins behind a set of articles, joined where articles share one. */
  readonly originsOf: (articles: readonly Article[]) => readonly Origin[]
  /** How many there are of all, where this is a part of a larger corpus. */
  readonly whole?: PartTotals
}

/**
 * Follows all references of a corpus.
 * @param then whether it is the corpus as of an earlier day
 * @throws Error where a reference leads nowhere; the compiler rules that out for published data.
 */
export function buildCorpusIndex(corpus: Corpus, then = false): CorpusIndex {
  const excerptById = new Map(corpus.excerpts.map((excerpt) => [excerpt.id, excerpt]))
  const articleById = new Map(corpus.articles.map((article) => [article.id, article]))
  const inOrder = articlesInOrder(corpus)
  const originsOf = groupOrigins(corpus.articles)
  const lastArticle = corpus.articles.at(-1)
  const discrepanciesOf = discrepancyFinder(corpus, excerptById)

  const sources = (recordId: string, excerptIds: readonly string[]) => {
    const [first, ...rest] = excerptIds.map((id) => found(excerptById, id, recordId))
    if (!first) throw new Error(`${recordId} rests on no excerpt`)
    const excerpts: [Excerpt, ...Excerpt[]] = [first, ...rest]
    const cited = new Set(excerpts.map((excerpt) => excerpt.article))
    const articles = inOrder(cited)
    const origins = originsOf(articles)
    const discrepancies = discrepanciesOf(excerpts)
    return { excerpts, articles, origins, originCount: origins.length, discrepancies }
  }

  const events = corpus.events.map((event) => ({
    type: 'event' as const,
    event,
    status: event.status,
    basis: null,
    anchor: articleById.get(event.date?.anchor ?? '') ?? null,
    speakers: new Array<string>(),
    ...subjectOf(event, event.title),
    ...sources(event.id, excerptIdsOf(event)),
  }))
  const claims = corpus.claims.map((claim) => ({
    type: 'claim' as const,
    claim,
    status: null,
    basis: claim.attribution.basis,
    speakers: new Array<string>(),
    later: new Array<LaterStatement>(),
    laterFromSameOrigin: false,
    saidLast: claim.excerpts.some((id) => excerptById.get(id)?.article === lastArticle?.id),
    same: new Array<ClaimRecord>(),
    sameNote: null as string | null,
    ...subjectOf(claim, claim.statement),
    ...sources(claim.id, claim.excerpts),
  }))
  const records = [...events, ...claims]
  const recordById = new Map(records.map((record) => [record.id, record]))
  // Records follow each other, so the rest waits until all are there.
  for (const claim of claims) {
    for (const id of claim.claim.later?.records ?? []) {
      claim.later.push(followLater(claim, found(recordById, id, claim.id)))
    }
    const told = [...claim.articles, ...claim.later.map(({ article }) => article)]
    claim.laterFromSameOrigin = claim.later.length > 0 && originsOf(told).length === 1
  }

  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  for (const { claims: ids, note } of corpus.same) {
    const group = ids.map((id) => found(claimById, id, 'same'))
    const { length: originCount } = originsOf([
      ...new Set(group.flatMap(({ articles }) => articles)),
    ])
    for (const claim of group) {
      claim.same.push(...group.filter((other) => other !== claim))
      claim.sameNote = note
      claim.originCount = originCount
    }
  }

  const excerptsByArticle = groupByKeys(corpus.excerpts, (excerpt) => [excerpt.article])
  const recordsByExcerpt = groupByKeys<LedgerRecord, string>(records, (record) =>
    record.excerpts.map(({ id }) => id),
  )
  const peopleBySpeaker = groupByKeys(corpus.people, ({ speakers }) => speakers)
  for (const record of records) {
    record.speakers.push(
      ...speakersOf(record, { excerptsByArticle, recordsByExcerpt, peopleBySpeaker }),
    )
  }

  return {
    corpus,
    articlesInWords: nameArticles(corpus.articles.length, then),
    records,
    events,
    claims,
    recordById,
    excerptById,
    articleById,
    excerptsByArticle,
    recordsByExcerpt,
    discrepanciesByExcerpt: groupByKeys(corpus.discrepancies, (discrepancy) =>
      discrepancy.sides.flatMap((side) => side.excerpts),
    ),
    discrepanciesByRecord: new Map(records.map(({ id, discrepancies }) => [id, discrepancies])),
    planByEvent: new Map(corpus.plans.map((plan) => [plan.event, plan])),
    peopleBySpeaker,
    originsOf,
  }
}

/** Finds articles by their ids, in order of publication. */
function articlesInOrder({ articles }: Corpus): (ids: ReadonlySet<string>) => Article[] {
  const rank = new Map(articles.map(({ id }, place) => [id, place]))
  return (ids) =>
    [...ids]
      .flatMap((id) => rank.get(id) ?? [])
      .toSorted((a, b) => a - b)
      .flatMap((place) => articles[place] ?? [])
}

/**
 * The differences that quote the words of a record. Records quote as little as they can and differences whole
 * sentences, so the same words need not be one excerpt; where one difference is about just these words,
 * others that only share a sentence with them are about something else.
 */
function discrepancyFinder(
  { discrepancies }: Corpus,
  excerptById: ReadonlyMap<string, Excerpt>,
): (excerpts: readonly Excerpt[]) => readonly Discrepancy[] {
  const quotes = discrepancies.toSorted(byGravity).map((discrepancy, gravity) => ({
    discrepancy,
    gravity,
    excerpts: discrepancy.sides
      .flatMap((side) => side.excerpts)
      .flatMap((id) => excerptById.get(id) ?? []),
  }))
  const byArticle = groupByKeys(quotes, (one) => one.excerpts.map(({ article }) => article))
  return (excerpts) => {
    const near = new Set(excerpts.flatMap(({ article }) => byArticle.get(article) ?? []))
    const sides = [...near].toSorted((a, b) => a.gravity - b.gravity)
    const touching = sides.flatMap(({ discrepancy, excerpts: quoted }) => {
      const shares = quoted.flatMap((one) =>
        excerpts.flatMap((other) =>
          one.article === other.article ? [sharedPart(one, other)] : [],
        ),
      )
      const closest = Math.max(0, ...shares)
      return closest > 0 ? [{ discrepancy, closest }] : []
    })
    const close = touching.filter(({ closest }) => closest >= CLOSE)
    return (close.length > 0 ? close : touching).map(({ discrepancy }) => discrepancy)
  }
}

/** From this shared part on two quotes are about the same words. */
const CLOSE = 0.5

/** The words of a record that came after a claim: of another article, not published before it. */
function followLater(
  claim: Pick<RecordBase, 'articles' | 'excerpts'>,
  record: LedgerRecord,
): LaterStatement {
  const day = claim.articles.at(-1)?.published.latest ?? ''
  const articleOf = (excerpt: Excerpt) =>
    record.articles.find((article) => article.id === excerpt.article)
  const after = record.excerpts.find((excerpt) => {
    const article = articleOf(excerpt)
    return article && !claim.articles.includes(article) && article.published.latest >= day
  })
  const excerpt = after ?? record.excerpts[0]
  const article = articleOf(excerpt)
  if (!article) throw new Error(`${record.id} rests on no article`)
  return { record, excerpt, article }
}

/** Reports that give the event its status lead: a link to what occurred opens no sentence that expected it. */
function excerptIdsOf({ reports, status }: Event): readonly string[] {
  const leading = reports.filter((report) => report.status === status)
  const others = reports.filter((report) => report.status !== status)
  return [...leading, ...others].map((report) => report.excerpt)
}

function subjectOf(source: Event | Claim, text: string) {
  const { id, partners, mentions, topics } = source
  return { id, text, partners, mentions, topics }
}

function found<T>(map: ReadonlyMap<string, T>, id: string, from: string): T {
  const value = map.get(id)
  if (value === undefined) throw new Error(`${from} refers to unknown ${id}`)
  return value
}
