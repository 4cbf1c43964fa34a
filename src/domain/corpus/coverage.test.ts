import { expect, test } from 'vitest'
import { sampleExcerpt } from '#test/sample-corpus.ts'
import type { Article } from '../model/corpus.ts'
import { buildCoverage } from './coverage.ts'

const article: Article = {
  id: 'a',
  file: 'a.txt',
  label: '000',
  sha256: '0'.repeat(64),
  title: null,
  subject: 'A',
  publisher: { name: null, basis: 'not-stated', note: 'None.' },
  published: {
    edtf: '2023',
    earliest: '2023-01-01',
    latest: '2023-12-31',
    basis: 'stated',
    note: 'Stated.',
  },
  origins: [],
  furniture: [{ start: 0, end: 5, kind: 'timestamp' }],
  headings: [
    { start: 10, end: 20 },
    { start: 20, end: 30 },
  ],
  pieces: [
    { start: 0, end: 5 },
    { start: 10, end: 20 },
    { start: 20, end: 30 },
    { start: 30, end: 40 },
    { start: 40, end: 50 },
    { start: 50, end: 60 },
    { start: 60, end: 70 },
  ],
}

const excerpt = (id: string, start: number, end: number) =>
  sampleExcerpt(id, 'a', start, 'x'.repeat(end - start))

test('each piece is used, furniture, a heading, explained, or not', () => {
  const coverage = buildCoverage({
    unused: [{ article: 'a', start: 52, end: 55, reason: 'background', note: 'Old.' }],
    articles: [article],
    // The first two overlap, the third reaches over two sentences, the fourth quotes a heading.
    excerpts: [
      excerpt('a.heading', 20, 30),
      excerpt('a.one', 30, 34),
      excerpt('a.two', 32, 36),
      excerpt('a.both', 38, 44),
    ],
    events: [],
    claims: [
      claim('second', ['a.two', 'a.one']),
      claim('first', ['a.one', 'a.both']),
      claim('headline', ['a.heading']),
    ],
    discrepancies: [
      {
        id: 'differs',
        title: 'D',
        kind: 'wording',
        severity: 'low',
        explanation: 'E',
        take: 'T',
        sides: [
          { statement: 'One', excerpts: ['a.one'] },
          { statement: 'Both', excerpts: ['a.both'] },
        ],
        resolution: { stands: null, reason: 'R' },
      },
    ],
  })

  expect(coverage).toEqual([
    {
      article: 'a',
      pieces: [
        { start: 0, end: 5, use: { kind: 'furniture', furniture: 'timestamp' } },
        { start: 10, end: 20, use: { kind: 'heading' } },
        { start: 20, end: 30, use: { kind: 'records', records: ['headline'] } },
        { start: 30, end: 40, use: { kind: 'records', records: ['second', 'first', 'differs'] } },
        { start: 40, end: 50, use: { kind: 'records', records: ['first', 'differs'] } },
        { start: 50, end: 60, use: { kind: 'unused', reason: 'background', note: 'Old.' } },
        { start: 60, end: 70, use: { kind: 'unexplained' } },
      ],
      sentences: 5,
      used: 3,
      unused: 1,
      unexplained: 1,
      // 10 of the quoted heading, 6 and 2 of the first sentence, 4 of the second; of 50.
      quotedShare: 22 / 50,
    },
  ])
})

test('an article without sentences has no share', () => {
  const bare = { ...article, pieces: [] }
  const corpus = {
    articles: [bare],
    excerpts: [],
    events: [],
    claims: [],
    discrepancies: [],
    unused: [],
  }
  expect(buildCoverage(corpus)).toMatchObject([{ sentences: 0, quotedShare: 0 }])
})

function claim(id: string, excerpts: string[]) {
  return {
    id,
    statement: id,
    kind: 'fact' as const,
    stance: 'neutral' as const,
    partners: [],
    mentions: [],
    topics: ['arms' as const],
    attribution: {
      speaker: 'The article',
      role: null,
      about: null,
      basis: 'article' as const,
      country: null,
    },
    asOf: '2023',
    excerpts,
    figures: [],
    supersededBy: null,
    later: null,
    note: null,
  }
}
