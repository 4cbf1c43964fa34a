import type { ClaimRecord, CorpusIndex, EventRecord } from '#domain/corpus/corpus-index.ts'
import type { Origin } from '#domain/corpus/origins.ts'
import { EVERYTHING, selectRecords } from '#domain/corpus/selection.ts'
import type { Article } from '#domain/model/corpus.ts'
import { nameInWords, PARTNERS, TOPICS } from '#domain/model/vocabulary.ts'

/** What a view is about, in full: nothing is filtered and all articles are out. */
export interface Scope {
  readonly events: readonly EventRecord[]
  readonly claims: readonly ClaimRecord[]
  /** Articles that anything of it rests on, in order of publication. */
  readonly articles: readonly Article[]
  readonly origins: readonly Origin[]
  /** Of a topic the partners of whom something is said on it, of a partner the topics; names inside a sentence. */
  readonly said: readonly string[]
  /** Those of whom nothing is said. */
  readonly silent: readonly string[]
}

/** Everything there is. */
export function wholeScope(index: CorpusIndex): Scope {
  return scopeOf(index, index, [], () => false)
}

/** What is said on a topic. */
export function topicScope(index: CorpusIndex, slug: string): Scope {
  const topics = TOPICS.filter((topic) => topic.slug === slug).map((topic) => topic.slug)
  const records = selectBoth(index, { ...EVERYTHING, topics })
  const names = PARTNERS.map(({ code, name }) => ({ key: code, name: nameInWords(name) }))
  return scopeOf(index, records, names, (record, code) => record.partners.includes(code))
}

/** What is said on Vietnam and a partner. */
export function partnerScope(index: CorpusIndex, slug: string): Scope {
  const partners = PARTNERS.filter((partner) => partner.slug === slug).map(({ code }) => code)
  const records = selectBoth(index, { ...EVERYTHING, partners })
  const names = TOPICS.map((topic) => ({ key: topic.slug, name: topic.name.toLowerCase() }))
  return scopeOf(index, records, names, (record, topic) => record.topics.includes(topic))
}

/** What rests on an article. */
export function articleScope(index: CorpusIndex, article: Article): Scope {
  const rests = ({ articles }: EventRecord | ClaimRecord) => articles.includes(article)
  return {
    events: index.events.filter(rests),
    claims: index.claims.filter(rests),
    articles: [article],
    origins: index.originsOf([article]),
    said: [],
    silent: [],
  }
}

interface Records {
  readonly events: readonly EventRecord[]
  readonly claims: readonly ClaimRecord[]
}

function selectBoth({ events, claims }: CorpusIndex, selection: typeof EVERYTHING): Records {
  return { events: selectRecords(events, selection), claims: selectRecords(claims, selection) }
}

function scopeOf<Key>(
  index: CorpusIndex,
  { events, claims }: Records,
  subjects: readonly { readonly key: Key; readonly name: string }[],
  speaksOf: (record: EventRecord | ClaimRecord, key: Key) => boolean,
): Scope {
  const records = [...events, ...claims]
  const articles = index.corpus.articles.filter((article) =>
    records.some((record) => record.articles.includes(article)),
  )
  const isSaid = ({ key }: { readonly key: Key }) => records.some((record) => speaksOf(record, key))
  return {
    events,
    claims,
    articles,
    origins: index.originsOf(articles),
    said: subjects.filter(isSaid).map(({ name }) => name),
    silent: subjects.filter((subject) => !isSaid(subject)).map(({ name }) => name),
  }
}
