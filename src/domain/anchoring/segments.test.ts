import { expect, it } from 'vitest'
import fc from 'fast-check'
import { CASES } from '#test/cases.ts'
import { buildParagraphs } from './segments.ts'

const text = 'Title\n\nAD: buy now\n\nFirst sentence. Second one.\nThird (X) here.\n'
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

const squash = (words: string) => words.replaceAll(/\s+/g, '')

it('cuts at paragraphs and at the bounds of excerpts, nested ones too', () => {
  const paragraphs = buildParagraphs(
    text,
    [
      { id: 'a', ...at('First sentence. Second one.') },
      { id: 'b', ...at('Second one.\nThird') },
    ],
    [at('Title')],
    [at('AD: buy now'), at('(X)')],
  )
  expect(paragraphs.map(({ kind, number }) => [kind, number])).toEqual([
    ['heading', null],
    ['furniture', null],
    ['text', 1],
    ['text', 2],
  ])
  expect(paragraphs[2]?.segments.map(({ text: words, excerpts }) => [words, excerpts])).toEqual([
    ['First sentence. ', ['a']],
    ['Second one.', ['a', 'b']],
  ])
  expect(paragraphs[3]?.segments.map(({ text: words, furniture }) => [words, furniture])).toEqual([
    ['Third', false],
    [' ', false],
    ['(X)', true],
    [' here.', false],
  ])
})

/** Stretches of a text, wherever they begin and end. */
const pairs = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 })
const toSpans = (length: number, ends: readonly (readonly [number, number])[]) =>
  ends.map(([a, b], i) => ({
    id: String(i),
    start: Math.min(a, b, length),
    end: Math.min(Math.max(a, b), length),
  }))

it('joins back to each excerpt and to the whole text, but for white space at paragraph ends', () => {
  const lines = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '\u{1f43c}'),
    maxLength: 30,
  })
  const anything = fc.string({ unit: 'binary', maxLength: 30 })
  fc.assert(
    fc.property(fc.oneof(lines, anything), pairs, pairs, (body, cuts, sets) => {
      const spans = toSpans(body.length, cuts)
      const [heading, ...furniture] = toSpans(body.length, sets)
      const paragraphs = buildParagraphs(body, spans, heading ? [heading] : [], furniture)
      const segments = paragraphs.flatMap((paragraph) => paragraph.segments)
      expect(squash(segments.map((segment) => segment.text).join(''))).toBe(squash(body))
      expect(segments.filter((segment) => !body.startsWith(segment.text, segment.start))).toEqual(
        [],
      )
      const marked = spans.map(({ id }) =>
        segments.flatMap(({ excerpts, text: words }) => (excerpts.includes(id) ? words : [])),
      )
      expect(marked.map((words) => squash(words.join('')))).toEqual(
        spans.map(({ start, end }) => squash(body.slice(start, end))),
      )
    }),
    CASES,
  )
})
