import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CASES } from '#test/cases.ts'
import { quotable } from './quotable.ts'

it('makes quotation marks within a quotation single, and one line of it', () => {
  expect(quotable('“Talks,” he said,\n\n“go on.”')).toBe('‘Talks,’ he said, ‘go on.’')
})

it('changes nothing else of any words', () => {
  const unit = fc.oneof(
    fc.constantFrom('“', '”', '\n', ' ', '\ud800'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const words = units.join('')
      const quoted = quotable(words)
      expect(quotable(quoted) === quoted && !/[“”\n\r]/.test(quoted)).toBe(true)
      expect(quoted.replaceAll(/[‘’\s]/g, '')).toBe(words.replaceAll(/[“”‘’\s]/g, ''))
    }),
    CASES,
  )
})
