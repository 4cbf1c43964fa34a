import { expect, it } from 'vitest'
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
