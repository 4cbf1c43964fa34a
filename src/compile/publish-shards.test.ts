import * as v from 'valibot'
import { expect, test } from 'vitest'
import { buildCorpusIndex } from '#domain/corpus/corpus-index.ts'
import { CatalogueSchema } from '#domain/crowd/catalogue.ts'
import { unpackCrowd } from '#domain/crowd/crowd.ts'
import { PackedCrowdSchema } from '#domain/crowd/packed-crowd.ts'
import { LATEST, PartSchema, ShardSchema } from '#domain/crowd/part.ts'
import { joinShards } from '#domain/crowd/join-shards.ts'
import { markWord, WordPlacesSchema } from '#domain/crowd/word-index.ts'
import { textsOfRecord } from '#domain/search/document-texts.ts'
import { compileCorpus } from './compile-corpus.ts'
import { generateSeeds } from './generate/generate-seeds.ts'
import { publishSharded } from './publish-shards.ts'

const ARTICLES = 50
const seeds = new Map([...generateSeeds(ARTICLES)].map(({ path, content }) => [path, content]))
const { corpus, sources } = compileCorpus(seeds)
if (!corpus) throw new Error('Made seeds do not compile.')
const { manifest, files, partOf } = publishSharded(corpus, sources)
const published = new Map([...files()].map(({ name, content }) => [name, [...content].join('')]))
const read = <Schema extends v.GenericSchema>(name: string, schema: Schema) =>
  v.parse(schema, JSON.parse(published.get(name) ?? ''))
const namesIn = (folder: string) =>
  [...published.keys()].filter((name) => name.startsWith(`data/${corpus.version}/${folder}/`))
const index = buildCorpusIndex(corpus)

test('the whole corpus stands at its address, byte for byte as one string has it', () => {
  expect(published.get('data/corpus.json')).toBe(JSON.stringify(corpus))
})

test('shards have every record once, in the order of the columns, each with its sentences', () => {
  const crowd = unpackCrowd(read(manifest.crowd?.data ?? '', PackedCrowdSchema))
  const shards = namesIn('records').map((_, number) =>
    read(`data/${corpus.version}/records/${number}.json`, ShardSchema),
  )
  const ids = shards.flatMap(({ records }) => records)
  expect(new Set(ids)).toEqual(new Set(index.records.map(({ id }) => id)))
  expect(ids).toHaveLength(crowd.topics.length)
  for (const { records, corpus: slice } of shards) {
    const { recordById } = buildCorpusIndex(slice)
    for (const id of records) {
      const [found, known] = [recordById.get(id), index.recordById.get(id)]
      expect(found?.text).toBe(known?.text)
      expect(found?.excerpts).toEqual(known?.excerpts)
      expect(found?.discrepancies.map((one) => one.id)).toEqual(
        known?.discrepancies.map((one) => one.id),
      )
    }
  }
})

test('each view has a part that is sound in itself, with the latest records and the sums of all', () => {
  for (const name of namesIn('views')) {
    const part = read(name, PartSchema)
    const { recordById } = buildCorpusIndex(part.corpus)
    for (const id of part.records) expect(recordById.has(id)).toBe(true)
    expect(part.totals.articles).toBe(ARTICLES)
  }
  const dashboard = read(`data/${corpus.version}/views/dashboard.json`, PartSchema)
  expect(dashboard.records).toHaveLength(LATEST)
  expect(dashboard.totals.left.events).toBe(corpus.events.length)
  const arms = partOf('topics/arms').totals.left
  expect(arms.claims).toBe(corpus.claims.filter(({ topics }) => topics.includes('arms')).length)
})

test('the part of an article has all of its excerpts and records, and its sentences', () => {
  const [first] = corpus.articles
  if (!first) throw new Error('There is an article.')
  const part = partOf(`articles/${first.id}`)
  const own = ({ article }: { article: string }) => article === first.id
  expect(part.corpus.excerpts.filter(own)).toEqual(corpus.excerpts.filter(own))
  expect(part.corpus.articles.find(({ id }) => id === first.id)?.pieces).toEqual(first.pieces)
  const resting = index.records.filter(({ articles }) => articles.some(({ id }) => id === first.id))
  expect(new Set(part.records)).toEqual(new Set(resting.map(({ id }) => id)))
})

test('words lead to the records that have them, in a sentence or a title', () => {
  const crowd = unpackCrowd(read(manifest.crowd?.data ?? '', PackedCrowdSchema))
  const places = new Uint8Array(crowd.topics.length)
  markWord(read(`data/${corpus.version}/words/pa.json`, WordPlacesSchema), 'patrol', places)
  const ids = namesIn('records').flatMap(
    (_, number) => read(`data/${corpus.version}/records/${number}.json`, ShardSchema).records,
  )
  const found = ids.filter((_, place) => places[place] === 1)
  const having = index.records.filter((record) =>
    textsOfRecord(record).some((text) => /\bpatrol/i.test(text)),
  )
  expect(having.length).toBeGreaterThan(0)
  expect(new Set(found)).toEqual(new Set(having.map(({ id }) => id)))
})

test('the catalogue has every article with the records that rest on it', () => {
  const { articles } = read(`data/${corpus.version}/articles.json`, CatalogueSchema)
  expect(articles.map(({ id }) => id)).toEqual(corpus.articles.map(({ id }) => id))
  expect(articles.every(({ records }) => records > 0)).toBe(true)
})

test('records of several shards make one corpus, with all that they rest on', () => {
  const shards = namesIn('records').map((_, number) =>
    read(`data/${corpus.version}/records/${number}.json`, ShardSchema),
  )
  const wanted = shards.map((shard) => ({ shard, ids: shard.records.slice(3, 5) }))
  const joined = buildCorpusIndex(joinShards(partOf('dashboard').corpus, wanted))
  for (const id of wanted.flatMap(({ ids }) => ids)) {
    expect(joined.recordById.get(id)?.excerpts).toEqual(index.recordById.get(id)?.excerpts)
    expect(joined.recordById.get(id)?.articles.map((article) => article.id)).toEqual(
      index.recordById.get(id)?.articles.map((article) => article.id),
    )
  }
})
