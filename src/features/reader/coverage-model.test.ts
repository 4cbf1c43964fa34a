import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import { corpusAsOf } from '#domain/corpus/as-of.ts'
import { buildCorpusIndex } from '#domain/corpus/corpus-index.ts'
import { sampleCorpus, sampleDiscrepancy, sampleIndex } from '#test/sample-corpus.ts'
import { buildCoverageView, countShares, findSentence } from './coverage-model.ts'

//            0         10        20        30        40        50
const TEXT = 'They met. Then?     He is uneasy. 05:39 \nThe rest\nIt rained.'
const [early, later, other] = sampleCorpus().articles
if (!early || !later || !other) throw new Error('the sample has three articles')
const article = {
  ...later,
  furniture: [{ start: 34, end: 39, kind: 'timestamp' as const }],
  headings: [{ start: 41, end: 49 }],
  pieces: [
    { start: 0, end: 9 },
    { start: 10, end: 15 },
    { start: 20, end: 33 },
    { start: 34, end: 39 },
    { start: 41, end: 49 },
    { start: 50, end: 60 },
  ],
}
const parts = {
  articles: [early, article, other],
  discrepancies: [sampleDiscrepancy('differ', [['later.1'], ['other.1']])],
  unused: [
    { article: 'later', start: 50, end: 60, reason: 'background' as const, note: 'Weather.' },
  ],
}
const index = sampleIndex(parts)
const excerpts = index.excerptsByArticle.get('later') ?? []
const sources = { article, text: TEXT, excerpts, index, selection: EVERYTHING }
const view = buildCoverageView(sources)
const asOf = (day: string) => {
  const then = buildCorpusIndex(corpusAsOf(index.corpus, day))
  return buildCoverageView({ ...sources, index: then })
}

describe('buildCoverageView', () => {
  it('numbers the sentences of reporting and counts what uses each', () => {
    expect(
      view.sentences.map(({ id, number, text, uses, step }) => [id, number, text, uses, step]),
    ).toEqual([
      ['s0', 1, 'They met.', 3, 2],
      ['s10', 2, 'Then?', 0, 0],
      ['s20', 3, 'He is uneasy.', 1, 1],
      ['s50', 4, 'It rained.', 0, 0],
    ])
  })

  it('names the most used sentences, leaving out those that nothing uses', () => {
    expect(view.mostUsed.map(({ number }) => number)).toEqual([1, 3])
  })

  it('leads each use to the excerpt in the sentence, and a difference to each of its sides', () => {
    const [first] = view.sentences
    expect(first?.records.map(({ record, excerpt }) => [record.id, excerpt.id])).toEqual([
      ['meeting', 'later.1'],
      ['met', 'later.1'],
    ])
    const sides = first?.differences[0]?.sides
    expect(sides?.map(({ excerpt, here }) => [excerpt.id, here])).toEqual([
      ['later.1', true],
      ['other.1', false],
    ])
  })

  it('says why a sentence is unused, or that nobody has said it', () => {
    expect(view.sentences.map(({ use }) => use.kind)).toEqual([
      'records',
      'unexplained',
      'records',
      'unused',
    ])
    expect(view.sentences[3]?.use).toMatchObject({ reason: 'background', note: 'Weather.' })
  })

  it('keeps the whole text, with residue and headings told apart', () => {
    const lines = view.paragraphs.map(({ kind, parts: own }) => [
      kind,
      own.flatMap(({ segments }) => segments.map(({ text }) => text)).join(''),
    ])
    expect(lines).toEqual([
      ['text', 'They met. Then?     He is uneasy. 05:39'],
      ['heading', 'The rest'],
      ['text', 'It rained.'],
    ])
    const asides = view.paragraphs.flatMap(({ parts: own }) =>
      own.flatMap(({ aside }) => aside ?? []),
    )
    expect(asides).toEqual([{ kind: 'furniture', furniture: 'timestamp' }, { kind: 'heading' }])
  })

  it('marks no more than the excerpts', () => {
    const marked = view.paragraphs.flatMap(({ parts: own }) =>
      own.flatMap(({ segments }) => segments.filter((segment) => segment.excerpts.length > 0)),
    )
    expect(marked.map(({ text, excerpts: ids }) => [text, ids])).toEqual([
      ['They met.', ['later.1']],
      ['He is uneasy.', ['later.2']],
    ])
  })

  it('counts what the choices leave and how much they leave out', () => {
    const narrow = buildCoverageView({
      ...sources,
      selection: { ...EVERYTHING, partners: ['RUS'] },
    })
    expect(narrow.narrowed).toBe(true)
    expect(narrow.sentences.map(({ uses, leftOut }) => [uses, leftOut])).toEqual([
      [0, 3],
      [0, 0],
      [1, 0],
      [0, 0],
    ])
    // What is used at all does not depend on them.
    expect(narrow.share).toEqual(view.share)
  })

  it('knows no uses on a day before the article, and no difference to a later one', () => {
    expect(asOf('2023-06-01')).toMatchObject({ share: null, sentences: [] })
    expect(asOf('2023-06-01').paragraphs).toHaveLength(3)
    expect(asOf('2024-02-01').sentences[0]?.uses).toBe(2)
  })
})

it('shares count sentences, residue and quoted characters, article by article', () => {
  expect(view.share).toMatchObject({
    sentences: 4,
    used: 2,
    unused: 1,
    unexplained: 1,
    residue: ['timestamp'],
    headings: 1,
  })
  const then = buildCorpusIndex(corpusAsOf(index.corpus, '2023-06-01'))
  const shares = countShares(index.corpus.articles, then)
  expect(shares.map(({ article: { id }, share }) => [id, share === null])).toEqual([
    ['early', false],
    ['later', true],
    ['other', true],
  ])
})

it('finds a sentence by its fragment, else by the chosen excerpt', () => {
  const chosen = index.excerptById.get('later.2') ?? null
  expect(findSentence(view, 's10', chosen)?.number).toBe(2)
  expect(findSentence(view, '', chosen)?.number).toBe(3)
  expect(findSentence(view, 'x', index.excerptById.get('other.1') ?? null)).toBeNull()
  expect(findSentence(view, '', null)).toBeNull()
})
