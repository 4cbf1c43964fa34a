import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CASES } from '#test/cases.ts'
import { findQuote } from './find-quote.ts'
import { quoteContext } from './quote-context.ts'

const long = 'x'.repeat(40)

test.each([
  ['up to 32 units', `${long}quote${long}`, 40, 45, 'x'.repeat(32), 'x'.repeat(32)],
  ['less at the edges', 'a quote.', 2, 7, 'a ', '.'],
  ['nothing outside', 'quote', 0, 5, '', ''],
  [
    'no half pair',
    `😀${'x'.repeat(31)}quote${'x'.repeat(31)}😀`,
    33,
    38,
    'x'.repeat(31),
    'x'.repeat(31),
  ],
  [
    'a whole pair stays',
    `😀${'x'.repeat(30)}quote${'x'.repeat(30)}😀`,
    32,
    37,
    `😀${'x'.repeat(30)}`,
    `${'x'.repeat(30)}😀`,
  ],
])('%s', (_name, text, start, end, prefix, suffix) => {
  expect(quoteContext(text, { start, end })).toEqual({ prefix, suffix })
})

test('a quote cut from any text is found by its context at its place, or among those that it cannot be told from', () => {
  const repetitive = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u{1f43c}'), minLength: 1 })
  const repeated = fc
    .tuple(repetitive, fc.integer({ min: 1, max: 9 }), repetitive)
    .map(([one, times, other]) => one.repeat(times) + other)
  const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 90 })
  // A half of a character too, as an excerpt that was cut by hand could have it.
  const halves = fc.string({ unit: fc.constantFrom('\ud83d', '\udc3c', 'x'), minLength: 1 })
  fc.assert(
    fc.property(
      fc.oneof(repetitive, repeated, anything, halves),
      fc.nat(),
      fc.nat({ max: 12 }),
      (text, from, more) => {
        const start = from % text.length
        const end = Math.min(start + 1 + more, text.length)
        const quote = text.slice(start, end)
        const { prefix, suffix } = quoteContext(text, { start, end })
        expect(prefix.length + suffix.length).toBeLessThanOrEqual(64)
        const match = findQuote(text, { quote, prefix, suffix })
        const places = match.found
          ? [match.start]
          : match.reason === 'ambiguous'
            ? match.offsets
            : []
        expect(places).toContain(start)
        const whole = prefix + quote + suffix
        expect(places.filter((at) => !text.startsWith(whole, at - prefix.length))).toEqual([])
      },
    ),
    CASES,
  )
})
