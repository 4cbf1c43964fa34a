import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CASES } from '#test/cases.ts'
import { nearestName, nearestText } from './nearest-text.ts'

const text =
  'Mr Biden arrived in Hanoi on Sunday.\n\nVietnam’s longstanding relationship with Russia faces tests.'

const fold = (words: string) => words.toLowerCase().replaceAll(/\s+/g, ' ')

describe('nearestText', () => {
  test.each([
    [
      'a straight apostrophe',
      "Vietnam's longstanding relationship",
      'Vietnam’s longstanding relationship',
    ],
    ['a slip of the pen', 'Biden arived in Hanoi on Sunday.', 'Biden arrived in Hanoi on Sunday.'],
    [
      'folded white space',
      'on Sunday. Vietnam’s longstanding',
      'on Sunday.\n\nVietnam’s longstanding',
    ],
    ['longer than the text', `${text} And more words than there are.`, text],
  ])('%s', (_name, quote, nearest) => {
    expect(nearestText(text, quote)).toBe(nearest)
  })

  test.each([
    ['nothing alike', 'Zürich zog jäh'],
    ['no words', '  '],
  ])('%s: no suggestion', (_name, quote) => {
    expect(nearestText(text, quote)).toBeNull()
  })

  test('offers only what stands in the text, and the words themselves where they stand there', () => {
    const word = fc.oneof(
      fc.constantFrom('Hanoi', 'rare', 'earths', 'Tô', '–', '\u{1f43c}'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    const words = fc.array(word, { maxLength: 8 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(words, words, fc.nat(3), fc.nat(7), (body, other, from, to) => {
        const nearest = nearestText(body, other)
        expect(nearest === null || body.includes(nearest)).toBe(true)
        const some = (body.match(/\S+/g) ?? []).slice(from, from + to + 1).join(' ')
        const same = nearestText(body, some)
        expect(fold(same ?? '')).toBe(fold(some))
      }),
      CASES,
    )
  })

  test('looks for nothing where that would take for ever', () => {
    expect(nearestText('word '.repeat(200_000), 'ward '.repeat(100))).toBeNull()
    expect(nearestText('word '.repeat(20_000), 'ward word')).toBe('word word')
  })

  test('an empty text has no stretch to offer', () => {
    expect(nearestText('', 'Hanoi')).toBeNull()
  })
})

test('nearestName offers the name that was meant, or none', () => {
  const names = ['hanoi-upgrade-2023', 'lam-us-visit-2024']
  expect(nearestName('hanoi-upgrade-2032', names)).toBe('hanoi-upgrade-2023')
  expect(nearestName('zzz', names)).toBeNull()
})
