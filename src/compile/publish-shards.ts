import { createHash } from 'node:crypto'
import { articleFile } from '#domain/corpus/article-file.ts'
import {
  buildCorpusIndex,
  type CorpusIndex,
  type LedgerRecord,
} from '#domain/corpus/corpus-index.ts'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { sliceCorpus } from '#domain/corpus/slice.ts'
import type { Catalogue } from '#domain/crowd/catalogue.ts'
import {
  catalogueFile,
  crowdFile,
  partFile,
  shardFile,
  wordsFile,
} from '#domain/crowd/crowd-files.ts'
import { DASHBOARD_PART } from '#domain/crowd/part-name.ts'
import { unpackCrowd } from '#domain/crowd/crowd.ts'
import { orderCrowd, packCrowd } from '#domain/crowd/pack-crowd.ts'
import { LATEST, latestPlaces, packTotals, type PackedPart } from '#domain/crowd/part.ts'
import { countCrowdFacets, countLeft, leftOf, meetCrowd } from '#domain/crowd/select-crowd.ts'
import { indexWords } from '#domain/crowd/word-index.ts'
import type { CorpusManifest } from '#domain/model/corpus-manifest.ts'
import type { Corpus } from '#domain/model/corpus.ts'
import { PARTNERS, TOPICS } from '#domain/model/vocabulary.ts'
import { groupByKeys } from '#lib/group-by.ts'
import { annotationPieces } from './annotations.ts'
import { corpusJsonSchema } from './json-schema.ts'
import type { ArticleSource } from './read-articles.ts'

/** From so many records on a corpus is published in shards: fetched whole it would keep readers waiting. */
export const SHARDED_FROM = 5000

/** Records in a shard: some 15 kB compressed. */
const SHARD_SIZE = 120

/** A file below the base path, and its content in pieces, which are made when they are written. */
export interface MadeOutput {
  readonly name: string
  readonly content: Iterable<string | Uint8Array>
}

/** A large corpus as it is published. */
export interface ShardedCorpus {
  readonly manifest: CorpusManifest
  /** All files, made one after the other: together they would not fit the memory. */
  readonly files: () => Generator<MadeOutput>
  /** What a view is drawn with, by the name of the part. */
  readonly partOf: (name: string) => PackedPart
}

/**
 * Lays out a large corpus: whole under the stable address, and for the app as columns of all records, the records in
 * shards, and for each view the latest of what it is about.
 */
export function publishSharded(corpus: Corpus, sources: readonly ArticleSource[]): ShardedCorpus {
  const { version } = corpus
  const index = buildCorpusIndex(corpus)
  const records = orderCrowd(index)
  const packed = packCrowd(index, records, SHARD_SIZE)
  const crowd = unpackCrowd(packed)
  const crowdJson = JSON.stringify(packed)
  const slice = sliceCorpus(corpus)
  const recordsOf = groupRecords(index, records)
  const scopes = scopesByPart()

  const partOf = (name: string): PackedPart => {
    const [kind, id = ''] = name.split('/')
    const scope = scopes.get(name) ?? EVERYTHING
    const met = meetCrowd(crowd, scope, EVERYTHING, null)
    const left = leftOf(met)
    const own =
      kind === 'articles'
        ? (recordsOf.articles.get(id) ?? [])
        : kind === 'people'
          ? (recordsOf.people.get(id) ?? []).slice(-LATEST)
          : latestPlaces(crowd, left).flatMap((place) => records[place]?.id ?? [])
    const briefed = kind === 'articles' || kind === 'people' ? [] : briefedRecords(corpus, name)
    const cut = { records: new Set([...briefed, ...own]) }
    return {
      format: '1',
      version,
      corpus: slice(kind === 'articles' ? { ...cut, article: id } : cut),
      records: [...own],
      totals: packTotals({
        articles: corpus.articles.length,
        excerpts: corpus.excerpts.length,
        all: { events: corpus.events.length, claims: corpus.claims.length },
        left: countLeft(crowd, left),
        facets: countCrowdFacets(crowd, met),
      }),
    }
  }

  function* files(): Generator<MadeOutput> {
    const texts = new Map(sources.map(({ article, text }) => [article.id, text]))
    yield { name: manifest.download, content: corpusPieces(corpus) }
    yield { name: manifest.schema, content: [corpusJsonSchema()] }
    yield { name: manifest.annotations, content: annotationPieces(index, texts, fileOf) }
    yield { name: crowdFile(version), content: [crowdJson] }
    for (let from = 0, shard = 0; from < records.length; from += SHARD_SIZE, shard++) {
      const ids = records.slice(from, from + SHARD_SIZE).map(({ id }) => id)
      const content = [
        JSON.stringify({ format: '1', version, records: ids, corpus: slice({ records: ids }) }),
      ]
      yield { name: shardFile(version, shard), content }
    }
    const parts = [DASHBOARD_PART, ...scopes.keys()]
    const people = corpus.people.map(({ id }) => `people/${id}`)
    const articles = corpus.articles.map(({ id }) => `articles/${id}`)
    for (const name of [...parts, ...people, ...articles]) {
      yield { name: partFile(version, name), content: [JSON.stringify(partOf(name))] }
    }
    yield {
      name: catalogueFile(version),
      content: [JSON.stringify(catalogueOf(corpus, recordsOf))],
    }
    for (const [folded, words] of indexWords(records)) {
      yield { name: wordsFile(version, folded), content: [JSON.stringify(words)] }
    }
    for (const { article, bytes } of sources) yield { name: articleFile(article), content: [bytes] }
  }
  const fileOf = (id: string) => {
    const article = index.articleById.get(id)
    return article ? articleFile(article) : ''
  }

  const manifest: CorpusManifest = {
    version,
    corpus: 'data/corpus.json',
    sha256: '',
    outline: { data: '', sha256: '' },
    download: 'data/corpus.json',
    schema: 'data/corpus.schema.json',
    annotations: 'data/annotations.jsonld',
    articles: {},
    search: '',
    reference: null,
    crowd: {
      data: crowdFile(version),
      sha256: createHash('sha256').update(crowdJson).digest('hex'),
    },
  }
  return { manifest, files, partOf }
}

/** What the views of a topic and of a partner are about, by the name of their part. */
function scopesByPart(): ReadonlyMap<string, Selection> {
  return new Map<string, Selection>([
    ...TOPICS.map(({ slug }) => [`topics/${slug}`, { ...EVERYTHING, topics: [slug] }] as const),
    ...PARTNERS.map(
      ({ slug, code }) => [`partners/${slug}`, { ...EVERYTHING, partners: [code] }] as const,
    ),
  ])
}

/** Ids of records, in the order in which they became known, by the id of an article or person that they are about. */
interface RecordGroups {
  readonly articles: ReadonlyMap<string, readonly string[]>
  readonly people: ReadonlyMap<string, readonly string[]>
}

function groupRecords(index: CorpusIndex, records: readonly LedgerRecord[]): RecordGroups {
  const personsByName = groupByKeys(index.corpus.people, ({ speakers, about, actors }) => [
    ...speakers,
    ...about,
    ...actors,
  ])
  return {
    articles: idsOf(groupByKeys(records, ({ articles }) => articles.map(({ id }) => id))),
    people: idsOf(
      groupByKeys(records, (record) =>
        namesOf(record).flatMap((name) => (personsByName.get(name) ?? []).map(({ id }) => id)),
      ),
    ),
  }
}

/** The names by which a record knows people. */
function namesOf(record: LedgerRecord): readonly string[] {
  if (record.type === 'event') return record.event.actors
  const { speaker, about } = record.claim.attribution
  return about === null ? [speaker] : [speaker, about]
}

function idsOf(
  groups: ReadonlyMap<string, readonly LedgerRecord[]>,
): ReadonlyMap<string, readonly string[]> {
  return new Map([...groups].map(([key, group]) => [key, group.map(({ id }) => id)]))
}

/** Records that the short texts of a view rest on. */
function briefedRecords({ briefings }: Pick<Corpus, 'briefings'>, name: string): readonly string[] {
  const [kind, id = ''] = name.split('/')
  if (kind === 'topics') {
    const topic = TOPICS.find(({ slug }) => slug === id)
    return topic ? briefings.topics[topic.slug].stands.flatMap(({ records }) => records) : []
  }
  if (kind === 'partners') {
    const partner = PARTNERS.find(({ slug }) => slug === id)
    if (!partner) return []
    const { standing, cooperation, tension } = briefings.partners[partner.code]
    return [...standing.records, cooperation, tension].filter((record) => record !== null)
  }
  // The dashboard has the short texts of all topics and partners.
  return [
    ...briefings.overview.lead.flatMap(({ records }) => records),
    ...[...scopesByPart().keys()].flatMap((part) => briefedRecords({ briefings }, part)),
  ]
}

function catalogueOf({ version, articles }: Corpus, recordsOf: RecordGroups): Catalogue {
  return {
    format: '1',
    version,
    articles: articles.map(({ id, label, title, subject, publisher, published, origins }) => ({
      id,
      label,
      title,
      subject,
      publisher: { name: publisher.name, basis: publisher.basis },
      published: { edtf: published.edtf, basis: published.basis },
      origins: origins.map(({ name }) => name),
      records: recordsOf.articles.get(id)?.length ?? 0,
    })),
  }
}

/** A corpus as JSON, its lists item by item: the whole need not fit one string. */
function* corpusPieces(corpus: Corpus): Generator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(corpus)) {
    yield `${before}${JSON.stringify(key)}:`
    before = ','
    if (!Array.isArray(value)) {
      yield JSON.stringify(value)
      continue
    }
    yield '['
    for (const [place, item] of value.entries())
      yield (place === 0 ? '' : ',') + JSON.stringify(item)
    yield ']'
  }
  yield '}'
}
