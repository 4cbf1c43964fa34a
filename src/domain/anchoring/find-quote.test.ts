import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CASES } from '#test/cases.ts'
import { findQuote, type QuoteMatch, type QuoteSelector } from './find-quote.ts'

const found = (start: number, end: number): QuoteMatch => ({ found: true, start, end })
const notFound: QuoteMatch = { found: false, reason: 'not-found' }
const ambiguous = (...offsets: number[]): QuoteMatch => ({
  found: false,
  reason: 'ambiguous',
  offsets,
})

const cases: { name: string; text: string; selector: QuoteSelector; match: QuoteMatch }[] = [
  { name: 'in the middle', text: 'Lam met Biden.', selector: { quote: 'met' }, match: found(4, 7) },
  { name: 'the whole text', text: 'Lam met', selector: { quote: 'Lam met' }, match: found(0, 7) },
  { name: 'at the end', text: 'Lam met', selector: { quote: 'met' }, match: found(4, 7) },
  { name: 'missing', text: 'Lam met Biden.', selector: { quote: 'Trong' }, match: notFound },
  { name: 'empty quote', text: 'Lam', selector: { quote: '' }, match: notFound },
  { name: 'empty text', text: '', selector: { quote: 'Lam' }, match: notFound },
  { name: 'other case is another text', text: 'Lam', selector: { quote: 'lam' }, match: notFound },
  {
    name: 'straight is not curly',
    text: 'Vietnam’s',
    selector: { quote: "Vietnam's" },
    match: notFound,
  },
  { name: 'a space is not a newline', text: 'a\nb', selector: { quote: 'a b' }, match: notFound },
  { name: 'across a paragraph', text: 'a\n\nb', selector: { quote: 'a\n\nb' }, match: found(0, 4) },
  {
    name: 'composed is not decomposed',
    text: 'Tô',
    selector: { quote: 'To\u0302' },
    match: notFound,
  },
  {
    name: 'after a surrogate pair',
    text: '🇻🇳 met',
    selector: { quote: 'met' },
    match: found(5, 8),
  },
  { name: 'stands twice', text: 'a b a', selector: { quote: 'a' }, match: ambiguous(0, 4) },
  { name: 'overlaps itself', text: 'anana', selector: { quote: 'ana' }, match: ambiguous(0, 2) },
  {
    name: 'prefix tells',
    text: 'x a, y a',
    selector: { quote: 'a', prefix: 'y ' },
    match: found(7, 8),
  },
  {
    name: 'suffix tells',
    text: 'a x, a y',
    selector: { quote: 'a', suffix: ' x' },
    match: found(0, 1),
  },
  {
    name: 'both tell',
    text: 'x a x, y a x, x a y',
    selector: { quote: 'a', prefix: 'x ', suffix: ' y' },
    match: found(16, 17),
  },
  { name: 'prefix too long', text: 'a', selector: { quote: 'a', prefix: ' a' }, match: notFound },
  { name: 'suffix too long', text: 'a', selector: { quote: 'a', suffix: 'aa' }, match: notFound },
  { name: 'wrong prefix', text: 'x a', selector: { quote: 'a', prefix: 'y ' }, match: notFound },
  {
    name: 'prefix does not tell',
    text: 'x a, x a',
    selector: { quote: 'a', prefix: 'x ' },
    match: ambiguous(2, 7),
  },
]

describe('findQuote', () => {
  test.each(cases)('$name', ({ text, selector, match }) => {
    expect(findQuote(text, selector)).toEqual(match)
  })

  test('a stretch cut from a text is found there, or everywhere it stands', () => {
    // Few letters, so that stretches repeat and overlap; any code point, so that surrogates occur.
    const repetitive = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1 })
    const anything = fc.string({ unit: 'binary', minLength: 1 })
    fc.assert(
      fc.property(
        fc.oneof(repetitive, anything),
        fc.nat(),
        fc.nat({ max: 8 }),
        (text, from, more) => {
          const quote = text.slice(from % text.length, (from % text.length) + 1 + more)
          const starts = Array.from({ length: text.length }, (_, at) => at).filter(
            (at) => text.slice(at, at + quote.length) === quote,
          )
          const match = findQuote(text, { quote })
          const [start = 0] = starts
          expect(match).toEqual(
            starts.length === 1 ? found(start, start + quote.length) : ambiguous(...starts),
          )
          expect(match.found ? text.slice(match.start, match.end) : quote).toBe(quote)
        },
      ),
      CASES,
    )
  })

  test('the whole text around a quote always tells which one is meant', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'binary' }),
        (prefix, quote, suffix) => {
          const end = prefix.length + quote.length
          expect(findQuote(prefix + quote + suffix, { quote, prefix, suffix })).toEqual(
            found(prefix.length, end),
          )
        },
      ),
      CASES,
    )
  })
})
