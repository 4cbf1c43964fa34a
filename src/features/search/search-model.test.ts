import { expect, it } from 'vitest'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { listDocuments } from '#domain/search/search-documents.ts'
import { buildEngineJson, loadEngine } from '#domain/search/search-engine.ts'
import { sampleCorpus, sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import { sampleReference } from '#test/sample-reference.ts'
import type { Corpus } from '#domain/model/corpus.ts'
import { isSearchable, search } from './search-model.ts'

const TEXTS = new Map([
  ['early', 'They will meet.     A credit of $5. Nothing else.'],
  ['later', 'They met.           He is uneasy.'],
  ['other', 'They met for talks.           A mine may open.'],
])
/** Where each sentence of the articles above stands. */
const PIECES: Readonly<Record<string, readonly [number, number][]>> = {
  early: [
    [0, 15],
    [20, 35],
    [36, 49],
  ],
  later: [
    [0, 9],
    [20, 33],
  ],
  other: [
    [0, 19],
    [30, 46],
  ],
}
const { articles } = sampleCorpus()
const parts: Partial<Corpus> = {
  events: sampleCorpus().events.map((event) =>
    event.id === 'meeting'
      ? sampleEvent('meeting', { ...event, actors: ['Jake Sullivan'], place: 'Ha Noi' })
      : event,
  ),
  articles: articles.map((article) => ({
    ...article,
    pieces: (PIECES[article.id] ?? []).map(([start, end]) => ({ start, end })),
  })),
  people: [
    {
      id: 'to-lam',
      name: 'Tô Lâm',
      country: 'VNM',
      forms: [{ form: 'To Lam', excerpt: 'later.1' }],
      roles: [{ title: 'General Secretary', asOf: '2024-02-01', excerpt: 'later.1', note: null }],
      speakers: [],
      actors: [],
      about: [],
      note: null,
    },
  ],
}
const index = sampleIndex(parts)
const engine = loadEngine(
  buildEngineJson(listDocuments(sampleCorpus(parts), TEXTS, sampleReference())),
)
const find = (text: string, selection: Partial<Selection> = {}, known = index) =>
  search(engine, known, { ...EVERYTHING, ...selection }, text)
const records = (text: string, selection: Partial<Selection> = {}) =>
  find(text, selection).records.map(({ record }) => record.id)

it('looks for nothing until there are two letters', () => {
  expect(isSearchable(' t ')).toBe(false)
  expect(isSearchable('–')).toBe(false)
  expect(isSearchable('to')).toBe(true)
})

it('finds records by their title and by the words they rest on, and shows which', () => {
  const [found] = find('credit').records
  expect(found?.record.id).toBe('credit')
  expect(found?.quote?.excerpt.id).toBe('early.2')
  expect(found?.quote?.passage.parts).toContainEqual({ text: 'credit', hit: true })
  expect(records('talks')).toEqual(expect.arrayContaining(['talks', 'meeting']))
})

it('finds beginnings of words, and words with a slip where nothing is found without it', () => {
  expect(records('uneas')).toEqual(['uneasy'])
  expect(records('uneazy')).toEqual(['uneasy'])
  expect(records('unaesy')).toEqual(['uneasy'])
  expect(find('unaesy').guessed).toEqual(['unaesy'])
  expect(find('uneas').guessed).toEqual([])
})

it('finds sentences of the articles, and opens them at the excerpt with the hit', () => {
  const [sentence] = find('mine may').sentences
  expect(sentence?.article.id).toBe('other')
  expect(sentence?.excerpt?.id).toBe('other.2')
  // On this one no record rests.
  expect(find('nothing else').sentences[0]).toMatchObject({ excerpt: null })
})

it.each(['Tô Lâm', 'To Lam', 'to lam', '"tô lâm"'])(
  'finds people with or without their accents: %s',
  (text) => {
    expect(find(text).people.map(({ person }) => person.id)).toEqual(['to-lam'])
  },
)

it('finds figures from outside, apart from everything else', () => {
  const { figures, records: none } = find('coast guard')
  expect(figures.map(({ id }) => id)).toEqual(['boats'])
  expect(none).toEqual([])
})

it('finds a phrase only where it stands so', () => {
  expect(find('"met for talks"').sentences).toHaveLength(1)
  expect(find('"talks for met"').total).toBe(0)
})

it.each(['"jake sullivan"', '"ha noi"', '"they met for"'])(
  'finds a record by a phrase of any text that is indexed of it: %s',
  (text) => {
    expect(records(text)).toContain('meeting')
  },
)

it('finds a person by a phrase of the title of a role', () => {
  expect(find('"general secretary"').people.map(({ person }) => person.id)).toEqual(['to-lam'])
})

it.each([
  // The end of an excerpt and the beginning of the next; a person's name and a form of it; a figure's country and year.
  '"meet they"',
  '"lam to"',
  '"states 2022 equipment"',
])('finds no phrase that runs from one text into the next: %s', (text) => {
  expect(find(text).total).toBe(0)
})

it('keeps to the filters, and says how much they hide', () => {
  expect(records('met', { partners: ['USA'] })).toEqual(expect.arrayContaining(['met']))
  const arms = find('mine', { topics: ['arms'] })
  expect(arms.records).toEqual([])
  expect(arms.sentences).toEqual([])
  expect(arms.hidden).toBe(2)
  expect(find('mine').hidden).toBe(0)
})

it('finds nothing of an article that is not out yet', () => {
  const then = sampleIndex({
    ...parts,
    articles: parts.articles?.filter(({ id }) => id !== 'other') ?? [],
    excerpts: sampleCorpus().excerpts.filter(({ article }) => article !== 'other'),
    events: [],
    claims: sampleCorpus().claims.filter(({ id }) => id !== 'met'),
    briefings: sampleCorpus().briefings,
  })
  // Nor do filters hide it, or near words lead there.
  for (const selection of [{}, { topics: ['arms'] }] satisfies Partial<Selection>[]) {
    const { total, hidden, near } = find('mine', selection, then)
    expect({ total, hidden }).toEqual({ total: 0, hidden: 0 })
    expect(near).not.toContain('mine')
  }
  expect(find('credit', { topics: ['trade'] }, then).hidden).toBe(2)
})

it('names words that are near where nothing is found', () => {
  const { total, near } = find('credible mines xyzzy')
  expect(total).toBe(0)
  expect(near).toEqual(expect.arrayContaining(['mine', 'credit']))
  expect(find('credit').near).toEqual([])
})
