import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CASES } from '#test/cases.ts'
import { parseQuery } from './search-query.ts'

it('reads words, and phrases in quotation marks of any style', () => {
  expect(parseQuery('Tô Lâm')).toEqual({ words: ['to', 'lam'], phrases: [] })
  for (const text of ['"rare earths" deal', '“rare earths” deal', '«Rare Earths» deal']) {
    expect(parseQuery(text)).toEqual({
      words: ['rare', 'earths', 'deal'],
      phrases: [['rare', 'earths']],
    })
  }
})

it('takes a phrase that is not closed yet to the end, and one word for no phrase', () => {
  expect(parseQuery('chips "rare ear').phrases).toEqual([['rare', 'ear']])
  expect(parseQuery('"chips"').phrases).toEqual([])
})

it('takes anything', () => {
  const part = fc.constantFrom(
    '"',
    '“',
    '”',
    '«',
    'rare',
    ' ',
    'U.S.',
    '*',
    '\\',
    '__proto__',
    '\ud800',
  )
  const typed = fc.array(part, { maxLength: 9 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
      const { words, phrases } = parseQuery(text)
      for (const phrase of phrases) for (const word of phrase) expect(words).toContain(word)
    }),
    CASES,
  )
})
