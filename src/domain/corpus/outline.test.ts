import { expect, test } from 'vitest'
import { sampleIndex } from '#test/sample-corpus.ts'
import { outlineOf } from './outline-of.ts'
import { packOutline, unpackOutline, type Outline } from './outline.ts'

const index = sampleIndex()

/** What of each record is published. */
const countedOf = ({ records }: Outline) =>
  records.map(({ type, topics, partners, status, basis, speakers, originCount, articles }) => ({
    type,
    topics,
    partners,
    status,
    basis,
    speakers,
    originCount,
    articles,
  }))

test('each sentence of the lead has the record and the words that it leads to', () => {
  const { sentences, missing } = outlineOf(index).lead
  expect(sentences.map(({ text, record }) => [text, record.id])).toEqual([['They met.', 'meeting']])
  // Not the sentence of the earlier article that only expected it.
  expect(sentences[0]?.excerpts[0].exact).toBe('They met.')
  expect(missing).toBe('Most voices.')
})

test('an outline that was published and read again says the same', () => {
  const outline = outlineOf(index)
  const read = unpackOutline(structuredClone(packOutline(outline)))
  expect(countedOf(read)).toEqual(countedOf(outline))
  expect(read.lead).toEqual({
    ...outline.lead,
    sentences: outline.lead.sentences.map((sentence) => ({
      ...sentence,
      record: { id: sentence.record.id },
      discrepancies: sentence.discrepancies.map(({ id, title }) => ({ id, title })),
    })),
  })
  const { articles, articleById, articlesInWords, excerptCounts, people, version } = outline
  expect(read).toMatchObject({ articles, articlesInWords, people, version })
  expect([...read.articleById]).toEqual([...articleById])
  expect([...read.excerptCounts]).toEqual([...excerptCounts])
  expect(read.originsOf(read.articles)).toEqual(outline.originsOf(articles))
})

test('the same corpus has the same outline, object for object', () => {
  expect(outlineOf(index)).toBe(outlineOf(index))
  // What names an article in a record is that article, so that sets of them can be counted.
  const read = unpackOutline(packOutline(outlineOf(index)))
  expect(
    read.records.flatMap(({ articles }) => articles).every((a) => read.articles.includes(a)),
  ).toBe(true)
})
