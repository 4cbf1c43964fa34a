import { expect, test } from 'vitest'
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
