import { expect, it } from 'vitest'
import { parseUnicodeRange } from './embed-fonts.ts'

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
