// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CASES } from '#test/cases.ts'
import { cutSentences } from './cut-sentences.ts'

/** Sentences are parted by " | ", so that a case reads like its text. */
test.each([
  ['One. Two! Three?', 'One. | Two! | Three?'],
  ['Visit to the U.S. by Lam. Next.', 'Visit to the U.S. by Lam. | Next.'],
  [
    'The U.S. President spoke at the U.N. General Assembly. He left.',
    'The U.S. President spoke at the U.N. General Assembly. | He left.',
  ],
  [
    'U.S. Rep. Michelle Steel wrote. Then Mr Biden met Mr. Trong.',
    'U.S. Rep. Michelle Steel wrote. | Then Mr Biden met Mr. Trong.',
  ],
  [
    '“They talked.”\n\nAsked again, he said: “No.”\n\nHe left.',
    '“They talked.” | Asked again, he said: “No.” | He left.',
  ],
  [
    '“We met,” he said. “What is that about?” Biden said. End.',
    '“We met,” he said. | “What is that about?” Biden said. | End.',
  ],
  ['He was “very cautious”. She left.', 'He was “very cautious”. | She left.'],
  ['A heading\n\nA sentence.', 'A heading | A sentence.'],
  [
    'US$8 billion (S$11 billion) was talked of. It is 3.5 per cent.',
    'US$8 billion (S$11 billion) was talked of. | It is 3.5 per cent.',
  ],
  [
    'The U.S. met him on 10 September 2023. Talks went on.',
    'The U.S. met him on 10 September 2023. | Talks went on.',
  ],
  [
    'They met in 2022. “No.” She left. He was 3.5 m tall.',
    'They met in 2022. | “No.” | She left. | He was 3.5 m tall.',
  ],
  ['', ''],
  ['  \n\n ', ''],
])('%j', (text, sentences) => {
  const pieces = cutSentences(text, []).map(({ start, end }) => text.slice(start, end))
  expect(pieces.join(' | ')).toBe(sentences)
})

test('furniture and headings are pieces of their own, even within a line', () => {
  const text = '(Wire) — Lam left. 05:39 He came back. WIRE'
  const spans = ['WIRE', '05:39', '(Wire) — '].map((words) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  })
  expect(cutSentences(text, spans).map(({ start, end }) => text.slice(start, end))).toEqual([
    '(Wire) — ',
    'Lam left.',
    '05:39',
    'He came back.',
    'WIRE',
  ])
})

test('spans that overlap do not make text come twice', () => {
  const pieces = cutSentences('abcdef', [
    { start: 0, end: 4 },
    { start: 2, end: 3 },
    { start: 3, end: 5 },
  ])
  expect(pieces).toEqual([
    { start: 0, end: 4 },
    { start: 4, end: 5 },
    { start: 5, end: 6 },
  ])
})

test('whatever is written stands in exactly one piece, in order', () => {
  const unit = fc.constantFrom(
    'a',
    'A',
    ' ',
    '.',
    '?',
    '”',
    '“',
    '\n',
    '1',
    'U.S. ',
    'Mr. ',
    '(',
    '🇻🇳',
  )
  const text = fc.oneof(
    fc.string({ unit, maxLength: 14 }),
    fc.string({ unit: 'binary', maxLength: 10 }),
  )
  fc.assert(
    fc.property(text, fc.nat(14), fc.nat(6), (words, from, length) => {
      const end = Math.min(from + length, words.length)
      const set = from < end ? [{ start: from, end }] : []
      const pieces = cutSentences(words, set)
      let at = 0
      const between: string[] = []
      for (const piece of pieces) {
        if (piece.start < at || piece.end <= piece.start) between.push('in another order')
        between.push(words.slice(at, piece.start))
        at = piece.end
      }
      expect([...between, words.slice(at)].join('').trim()).toBe('')
    }),
    CASES,
  )
})

const pieces = (text: string) =>
  cutSentences(text, []).map(({ start, end }) => text.slice(start, end))

test('an endless line is cut after a sentence or a word, never within a character', () => {
  expect(new Set(pieces('The mood was good. '.repeat(1000)))).toEqual(
    new Set(['The mood was good.']),
  )
  const cut = pieces('mood '.repeat(2000))
  expect(cut.filter((piece) => !/^mood(?: mood)*$/.test(piece))).toEqual([])
  expect(cut.join(' ')).toHaveLength(9999)
  for (const piece of pieces(`a${'\u{1f43c}'.repeat(5000)}`)) expect(piece).not.toMatch(/\p{Cs}/u)
})
