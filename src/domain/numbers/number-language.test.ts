import { afterEach, describe, expect, it, test } from 'vitest'
import {
  compactNumber,
  englishNumber,
  formatNumber,
  PRERENDERED_NUMBERS,
  writeNumbersIn,
} from './format-number.ts'
import { numberLanguageOf } from './number-language.ts'

afterEach(() => writeNumbersIn(PRERENDERED_NUMBERS))

describe.each([
  ['en-GB', ['1,234.5', '1,234,567', '0.756']],
  ['en-US', ['1,234.5', '1,234,567', '0.756']],
  ['de-DE', ['1.234,5', '1.234.567', '0,756']],
  ['en-IN', ['1,234.5', '12,34,567', '0.756']],
  ['hi-IN', ['1,234.5', '12,34,567', '0.756']],
  ['vi-VN', ['1.234,5', '1.234.567', '0,756']],
  ['fr-FR', ['1\u202F234,5', '1\u202F234\u202F567', '0,756']],
  // Spanish groups from five digits on.
  ['es-ES', ['1234,5', '1.234.567', '0,756']],
  // Digits of the page, marks of English where the region's marks are made for others.
  ['ar-EG', ['1,234.5', '1,234,567', '0.756']],
  ['not a language', ['1,234.5', '1,234,567', '0.756']],
])('a reader of %s', (language, words) => {
  it(`reads ${words.join(' and ')}`, () => {
    writeNumbersIn(numberLanguageOf(language))
    expect([1234.5, 1_234_567, 0.756].map((value) => formatNumber(value))).toEqual(words)
  })
})

test.each([
  [139, '139', '139'],
  [0.756, '0.756', '0,756'],
  [501_000, '501,000', '501.000'],
  [999_999, '999,999', '999.999'],
  [1_000_000, '1 million', '1 million'],
  [4_500_000, '4.5 million', '4,5 million'],
  [1_239_000, '1.239 million', '1,239 million'],
  [139_000_000_000, '139 billion', '139 billion'],
  [1.5e12, '1.5 trillion', '1,5 trillion'],
])('where room is short %d is %s, in Germany %s', (value, english, german) => {
  expect(compactNumber(value)).toBe(english)
  writeNumbersIn('de-DE')
  expect(compactNumber(value)).toBe(german)
})

it('keeps English numbers for what is compared with English words, and the digits that are asked for', () => {
  writeNumbersIn('de-DE')
  expect(englishNumber(1234.5)).toBe('1,234.5')
  expect(formatNumber(12.345, 1)).toBe('12,3')
})

it('says that nothing changes where numbers read alike', () => {
  expect(['en-US', 'en-AU', 'zh-CN', 'ja-JP'].map(numberLanguageOf)).toEqual(
    Array(4).fill(PRERENDERED_NUMBERS),
  )
})
