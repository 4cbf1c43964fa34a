import { expect, test } from 'vitest'
import type { Figure } from '#domain/model/corpus.ts'
import { sampleClaim, sampleIndex } from '#test/sample-corpus.ts'
import { buildFigures, formatFigure } from './figures-model.ts'

const figure = (value: number, unit: string, parts: Partial<Figure> = {}): Figure => ({
  value,
  unit,
  measures: 'something',
  asOf: null,
  approximate: false,
  ...parts,
})

test.each<[string, Figure]>([
  ['US$8 billion', figure(8_000_000_000, 'USD')],
  ['S$11 billion', figure(11_000_000_000, 'SGD')],
  ['US$139 billion', figure(139_000_000_000, 'USD')],
  ['US$1.239 million', figure(1_239_000, 'USD')],
  ['US$100 million a year', figure(1e8, 'USD', { measures: 'money available per year' })],
  ['US$950,000', figure(950_000, 'USD')],
  ['100 million people', figure(1e8, 'people')],
  ['1 person', figure(1, 'people')],
  ['2nd', figure(2, 'rank')],
  ['8th', figure(8, 'rank')],
  ['1st', figure(1, 'ordinal')],
  ['12th', figure(12, 'rank')],
  ['23rd', figure(23, 'rank')],
  ['16 years', figure(16, 'year')],
  ['1 year', figure(1, 'year')],
  ['4 countries', figure(4, 'countries')],
  ['1 country', figure(1, 'countries')],
  ['12.5%', figure(12.5, 'percent')],
  ['about 3 decades', figure(3, 'decade', { approximate: true })],
])('%s', (words, given) => {
  expect(formatFigure(given)).toBe(words)
})

test('lists the claims that are there for their numbers, latest first', () => {
  const figures = [figure(1, 'year')]
  const { claims } = sampleIndex({
    claims: [
      sampleClaim('old', { kind: 'figure', figures, asOf: '2023-02-01' }),
      sampleClaim('aside', { kind: 'expectation', figures, asOf: '2024-02-01' }),
      sampleClaim('new', { kind: 'figure', figures, asOf: '2024-02-01' }),
    ],
  })
  expect(buildFigures(claims).map(({ record }) => record.id)).toEqual(['new', 'old'])
})

const given = (id: string, value: number, compare?: string) =>
  sampleClaim(id, {
    kind: 'figure',
    figures: [figure(value, 'year', compare === undefined ? {} : { compare })],
  })

test('puts figures of one kind on one scale, and no others', () => {
  const { claims } = sampleIndex({
    claims: [
      given('long', 16, 'prison sentence'),
      given('short', 4, 'prison sentence'),
      given('alone', 5, 'length of a grant'),
      given('other', 50),
      given('another', 3),
    ],
  })
  const shares = buildFigures(claims).map(({ record, figures }) => [record.id, figures[0]?.share])
  expect(Object.fromEntries(shares)).toEqual({
    long: 1,
    short: 0.25,
    alone: null,
    other: null,
    another: null,
  })
})
