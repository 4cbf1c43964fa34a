import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildCorpusIndex } from '#domain/corpus/corpus-index.ts'
import { countFacets, EVERYTHING, selectRecords, type Selection } from '#domain/corpus/selection.ts'
import { unpackCrowd } from '#domain/crowd/crowd.ts'
import { orderCrowd, packCrowd } from '#domain/crowd/pack-crowd.ts'
import { countCrowdFacets, countLeft, leftOf, meetCrowd } from '#domain/crowd/select-crowd.ts'
import { latestPlaces } from '#domain/crowd/part.ts'
import { toDayNumber } from '#domain/dates/day-number.ts'
import {
  ATTRIBUTION_BASES,
  ORIGIN_CHOICES,
  PARTNER_CODES,
  STATUSES,
  TOPIC_SLUGS,
} from '#domain/model/vocabulary.ts'
import { slugOf } from '#lib/slug.ts'
import { compileCorpus } from '../compile-corpus.ts'
import { generateSeeds } from './generate-seeds.ts'

const files = new Map([...generateSeeds(40)].map(({ path, content }) => [path, content]))
const { corpus } = compileCorpus(files)
if (!corpus) throw new Error('Made seeds do not compile.')
const index = buildCorpusIndex(corpus)
const records = orderCrowd(index)
const crowd = unpackCrowd(packCrowd(index, records, 100))

const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 })
const selections: fc.Arbitrary<Selection> = fc.record({
  topics: some(TOPIC_SLUGS),
  partners: some(PARTNER_CODES),
  statuses: some(STATUSES),
  bases: some(ATTRIBUTION_BASES),
  speakers: some([...crowd.speakerNames.slice(0, 5).map(slugOf), 'nobody']),
  origins: some(ORIGIN_CHOICES),
})
const scopes = fc.oneof(
  fc.constant(EVERYTHING),
  fc.constantFrom(...TOPIC_SLUGS).map((topic) => ({ ...EVERYTHING, topics: [topic] })),
)

test('columns hold every record, and the events in the order of their days', () => {
  expect(crowd.topics).toHaveLength(records.length)
  const { count, dated, places, from, to } = crowd.events
  expect(new Set(places).size).toBe(count)
  for (let at = 0; at < count; at++) {
    const record = records[places[at] ?? -1]
    if (record?.type !== 'event') throw new Error('An event stands where there is none.')
    expect(record.event.date === null).toBe(at >= dated)
    if (!record.event.date) continue
    expect(from[at]).toBe(toDayNumber(record.event.date.earliest))
    expect(to[at]).toBe(toDayNumber(record.event.date.latest))
    expect(from[at]).toBeGreaterThanOrEqual(from[at - 1] ?? -Infinity)
  }
})

test('a selection over columns leaves and counts what it does over records', () => {
  fc.assert(
    fc.property(scopes, selections, (scope, selection) => {
      const met = meetCrowd(crowd, scope, selection, null)
      const left = leftOf(met)
      const inScope = selectRecords(records, scope)
      const expected = new Set(selectRecords(inScope, selection))
      expect(records.filter((_, place) => left[place] === 1)).toEqual([...expected])

      const facets = countCrowdFacets(crowd, met)
      const wanted = countFacets(inScope, selection)
      for (const kind of [
        'topics',
        'partners',
        'statuses',
        'bases',
        'speakers',
        'origins',
      ] as const)
        for (const [value, count] of facets[kind]) expect(count).toBe(wanted[kind].get(value) ?? 0)

      const articles = new Set([...expected].flatMap((record) => record.articles))
      expect(countLeft(crowd, left)).toEqual({
        events: [...expected].filter(({ type }) => type === 'event').length,
        claims: [...expected].filter(({ type }) => type === 'claim').length,
        articles: articles.size,
        origins: index.originsOf([...articles]).length,
      })
    }),
    { numRuns: 300 },
  )
})

test('as of a day only what an article had said by then is left', () => {
  const day = '2020-06-01'
  const left = leftOf(meetCrowd(crowd, EVERYTHING, EVERYTHING, toDayNumber(day)))
  const known = records.filter(({ articles }) =>
    articles.some(({ published }) => published.latest <= day),
  )
  expect(known.length).toBeGreaterThan(0)
  expect(known.length).toBeLessThan(records.length)
  expect(records.filter((_, place) => left[place] === 1)).toEqual(known)
})

test('the latest are those that became known last, never more than asked for', () => {
  const all = new Uint8Array(records.length).fill(1)
  const latest = latestPlaces(crowd, all, 60)
  expect(latest).toHaveLength(60)
  const chosen = new Set(latest)
  const since = Math.min(...latest.map((place) => crowd.known[place] ?? 0))
  const others = crowd.known.filter((_, place) => !chosen.has(place))
  expect(Math.max(...others)).toBeLessThanOrEqual(since)
  expect(latestPlaces(crowd, all, 1e6)).toHaveLength(records.length)
})
