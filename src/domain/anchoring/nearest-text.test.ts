import { describe, expect, test } from 'vitest'
import { nearestName, nearestText } from './nearest-text.ts'

const text =
  'Mr Biden arrived in Hanoi on Sunday.\n\nVietnam’s longstanding relationship with Russia faces tests.'

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

  test('an empty text has no stretch to offer', () => {
    expect(nearestText('', 'Hanoi')).toBeNull()
  })
})

test('nearestName offers the name that was meant, or none', () => {
  const names = ['hanoi-upgrade-2023', 'lam-us-visit-2024']
  expect(nearestName('hanoi-upgrade-2032', names)).toBe('hanoi-upgrade-2023')
  expect(nearestName('zzz', names)).toBeNull()
})
