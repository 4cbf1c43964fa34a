import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { CASES } from '#test/cases.ts'
import { findMisleading, findNeedless, showUnseen } from './unseen.ts'

const TURNING = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'
const UNSEEN = '\u0000\u0007\u001b\u0085\u200b\u2028\u2060\u2064\ufeff\u3164\u{e0041}'

test.each(Array.from(TURNING + UNSEEN, (sign) => [sign.codePointAt(0)?.toString(16), sign]))(
  'U+%s is seen, and stands in no text of ours',
  (code = '', sign) => {
    const name = `U+${code.toUpperCase().padStart(4, '0')}`
    expect(showUnseen(`a${sign}b`)).toBe(`a[${name}]b`)
    expect(findNeedless(`a${sign}b`)).toBe(name)
  },
)

test.each(Array.from(`${TURNING}\u0000\u0007\u001b`, (sign) => [sign]))(
  'a quote with %j would mislead',
  (sign) => {
    expect(findMisleading(`a${sign}b`)).not.toBeNull()
  },
)

it.each([
  'Tô Lâm’s “plan” – 5 %',
  'a\tb\nc',
  'ا ב 10–20',
  'می‌خواهم',
  'co\u00adoperation',
  '👨‍👩‍👧 ❤️',
])('leaves the words of others as they are: %j', (words) => {
  expect(showUnseen(words)).toBe(words)
  expect(findMisleading(words)).toBeNull()
})

it('lets a quote have what only joins or parts its letters', () => {
  expect(findMisleading('zero\u200bwidth\ufeff\r\n')).toBeNull()
})

it('leaves nothing unseen in any text, and every other sign in its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const shown = showUnseen(text)
      expect(findMisleading(shown)).toBeNull()
      expect(showUnseen(shown)).toBe(shown)
      expect(shown.replaceAll(/\[U\+[0-9A-F]{4,6}\]/g, '').length).toBeLessThanOrEqual(text.length)
    }),
    CASES,
  )
})
