import { describe, expect, test } from 'vitest'
import { findWithheld, withhold } from './withheld.ts'

/** Each line a piece; a mark before it says what it is. */
const LINES = [
  '# A headline',
  '~ 05:39',
  'One is quoted here.',
  'Two stands beside it.',
  '# A heading',
  'Three stands apart.',
  '~ Sign up now',
  'Four does too.',
  'Five stands before six.',
  'Six is quoted.',
  '~ REUTERS',
]
const TEXT = LINES.map((line) => line.replace(/^[#~] /, '')).join('\n')

function spanOf(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

const pieces = TEXT.split('\n').map(spanOf)
const headings = [spanOf('A headline'), spanOf('A heading\n')].map(({ start }) => ({
  start,
  end: TEXT.indexOf('\n', start),
}))
const article = {
  pieces,
  headings,
  furniture: [
    { ...spanOf('05:39'), kind: 'timestamp' },
    { ...spanOf('Sign up now'), kind: 'sign-up' },
    { ...spanOf('REUTERS'), kind: 'agency-mark' },
  ] as const,
}
const withheldOf = (...quotes: readonly string[]) =>
  findWithheld({ ...article, furniture: [...article.furniture] }, quotes.map(spanOf))
const shownOf = (...quotes: readonly string[]) =>
  withhold(TEXT, withheldOf(...quotes))
    .split('\n')
    .filter((line) => /\w/.test(line))

describe('a host that shows excerpts only', () => {
  test('shows each sentence with an excerpt, the one before and after it, and credits', () => {
    expect(shownOf('is quoted here', 'Six is quoted.')).toEqual([
      'One is quoted here.',
      'Two stands beside it.',
      'Five stands before six.',
      'Six is quoted.',
      'REUTERS',
    ])
  })

  test('takes the sentence of reporting as neighbour, past headings and page residue', () => {
    expect(shownOf('Three')).toEqual([
      'Two stands beside it.',
      'Three stands apart.',
      'Four does too.',
      'REUTERS',
    ])
  })

  test('shows a heading that is quoted itself', () => {
    expect(shownOf('A headline')).toEqual(['A headline', 'One is quoted here.', 'REUTERS'])
  })

  test('counts what it withholds, stretch by stretch', () => {
    const counts = withheldOf('One', 'Six').map(({ start, end, ...count }) => ({
      words: TEXT.slice(start, end),
      ...count,
    }))
    expect(counts).toEqual([
      { words: 'A headline\n05:39', sentences: 0, headings: 1, residue: 1 },
      {
        words: 'A heading\nThree stands apart.\nSign up now\nFour does too.',
        sentences: 2,
        headings: 1,
        residue: 1,
      },
    ])
  })

  test('withholds nothing where every piece is shown', () => {
    const quotes = ['A headline', '05:39', 'Two', 'A heading\n', 'Sign up', 'Six']
    expect(withheldOf(...quotes)).toEqual([])
    expect(withhold(TEXT, [])).toBe(TEXT)
  })
})

test('offsets stay: line ends are kept, and every other code unit has one in its place', () => {
  const text = 'Kept. Gone 🙂\ntoo. Kept.'
  const published = withhold(text, [{ start: 6, end: 18 }])
  expect(published).toBe('Kept. ███████\n████ Kept.')
  expect(published).toHaveLength(text.length)
})
