import { expect, it } from 'vitest'
import { formatUnicodeRange, isInRanges, parseUnicodeRange } from './unicode-range.ts'

it.each([
  [
    'U+0000-00FF, U+0131',
    [
      [0, 0xff],
      [0x131, 0x131],
    ],
  ],
  ['U+1EA0-1EF9', [[0x1ea0, 0x1ef9]]],
  ['', [[0, 0x10ffff]]],
])('reads %s', (text, ranges) => {
  expect(parseUnicodeRange(text)).toEqual(ranges)
})

it('writes stretches as CSS reads them', () => {
  expect(formatUnicodeRange([0x20, 0x21, 0x22, 0x131, 0x1ea0, 0x1ea1])).toBe(
    'U+20-22,U+131,U+1EA0-1EA1',
  )
  expect(formatUnicodeRange([])).toBe('')
})

it('finds a letter at either end of a stretch, and none beside it', () => {
  const ranges = parseUnicodeRange('U+41-5A, U+1EA1')
  expect([0x40, 0x41, 0x5a, 0x5b, 0x1ea1].map((point) => isInRanges(point, ranges))).toEqual([
    false,
    true,
    true,
    false,
    true,
  ])
})
