import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CASES } from '#test/cases.ts'
import { wordsOf } from './words.ts'

const folded = (text: string) => wordsOf(text).map((word) => word.folded)

it.each([
  ['Tô Lâm', ['to', 'lam']],
  ['To\u0302 La\u0302m', ['to', 'lam']],
  ['Đà Nẵng', ['da', 'nang']],
  ['the U.S.', ['the', 'us']],
  ['rare-earths', ['rare', 'earths']],
  ['Lam’s US$8 billion', ['lam', 's', 'us', '8', 'billion']],
  [' … ', []],
])('folds %j', (text, words) => {
  expect(folded(text)).toEqual(words)
})

it('keeps the place of each word as it stands in the text', () => {
  const text = 'Tô Lâm met U.S. firms'
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Tô',
    'Lâm',
    'met',
    'U.S.',
    'firms',
  ])
})

it('finds words in any text, in order, each in its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let at = 0
      const wrong = wordsOf(text).filter(({ start, end }) => {
        const before = at
        at = end
        return start < before || end > text.length || !/^\S+$/.test(text.slice(start, end))
      })
      expect(wrong).toEqual([])
    }),
    CASES,
  )
})
