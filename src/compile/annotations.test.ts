import { buildCorpusIndex } from '#domain/corpus/corpus-index.ts'
import { expect, it } from 'vitest'
import * as v from 'valibot'
import { sampleCorpus, sampleExcerpt } from '#test/sample-corpus.ts'
import { annotationPieces } from './annotations.ts'

const ItemSchema = v.object({
  id: v.string(),
  type: v.literal('Annotation'),
  body: v.array(v.object({ value: v.string() })),
  target: v.object({
    source: v.string(),
    selector: v.tuple([
      v.object({ type: v.literal('TextQuoteSelector'), exact: v.string() }),
      v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
    ]),
  }),
})
const FileSchema = v.object({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  type: v.literal('AnnotationCollection'),
  total: v.number(),
  first: v.object({ type: v.literal('AnnotationPage'), items: v.array(ItemSchema) }),
})

// One sign beyond the first plane stands before the quotes: two code units, one code point.
const TEXT = '𝄞 They will meet. A credit of $5.'
const corpus = sampleCorpus({
  excerpts: sampleCorpus().excerpts.map(({ id, article, exact, start }) =>
    sampleExcerpt(id, article, article === 'early' ? TEXT.indexOf(exact) : start, exact),
  ),
})
const file = v.parse(
  FileSchema,
  JSON.parse(
    [
      ...annotationPieces(
        buildCorpusIndex(corpus),
        new Map([['early', TEXT]]),
        () => 'data/articles/early-0.txt',
      ),
    ].join(''),
  ),
)

it('has an annotation for each excerpt, with what rests on it', () => {
  expect(file.total).toBe(corpus.excerpts.length)
  expect(file.first.items).toHaveLength(file.total)
  const [first] = file.first.items
  expect(first?.id).toBe('../articles/early?excerpt=early.1')
  expect(first?.target.source).toBe('../data/articles/early-0.txt')
  expect(first?.body.map(({ value }) => value)).toEqual(['The two meet'])
})

it('counts its places in code points, where the exact words stand', () => {
  const points = Array.from(TEXT)
  const early = file.first.items.filter(({ id }) => id.includes('excerpt=early.'))
  expect(early).toHaveLength(2)
  for (const { target } of early) {
    const [quote, { start, end }] = target.selector
    expect(points.slice(start, end).join('')).toBe(quote.exact)
  }
})
