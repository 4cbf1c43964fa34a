import { expect, it } from 'vitest'
import fc from 'fast-check'
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

it('joins back to each excerpt, but for white space at paragraph ends', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.') }),
      fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 5 }),
      (body, pairs) => {
        const spans = pairs.map(([a, b], i) => ({
          id: String(i),
          start: Math.min(a, b, body.length),
          end: Math.min(Math.max(a, b), body.length),
        }))
        const segments = buildParagraphs(body, spans, [], []).flatMap((p) => p.segments)
        for (const span of spans) {
          const marked = segments.filter((segment) => segment.excerpts.includes(span.id))
          expect(squash(marked.map((segment) => segment.text).join(''))).toBe(
            squash(body.slice(span.start, span.end)),
          )
        }
      },
    ),
    { numRuns: 2000 },
  )
})
