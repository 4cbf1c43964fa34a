// @vitest-environment node
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { CorpusSchema, type Corpus } from '#domain/model/corpus.ts'
import { compileCorpus } from './compile-corpus.ts'
import { FILES, editSeeds, soundSeeds } from './test-seeds.ts'

function compileSound(seeds: ReadonlyMap<string, string> = soundSeeds()): Corpus {
  const { corpus, problems } = compileCorpus(seeds)
  expect(problems).toEqual([])
  if (corpus === null) throw new Error('There is no corpus.')
  return corpus
}

describe('sound seeds', () => {
  const corpus = compileSound()

  test('make a corpus of the published format', () => {
    expect(v.parse(CorpusSchema, corpus)).toEqual(corpus)
  })

  test('give excerpts that stand verbatim in their articles, ordered by article and start', () => {
    const seeds = soundSeeds()
    for (const { article, exact, prefix, suffix, start, end } of corpus.excerpts) {
      const file = corpus.articles.find(({ id }) => id === article)?.file
      const text = seeds.get(`seeds/articles/${file}`) ?? ''
      expect(text.slice(start, end)).toBe(exact)
      expect(text.slice(0, start).endsWith(prefix)).toBe(true)
      expect(text.slice(end).startsWith(suffix)).toBe(true)
    }
    expect(corpus.excerpts.map(({ article, start }) => [article, start])).toEqual([
      ['first-2023', 22],
      ['first-2023', 74],
      ['first-2023', 111],
      ['second-2024', 36],
      ['second-2024', 71],
      ['second-2024', 101],
    ])
  })

  test('share one excerpt between the records that quote the same place', () => {
    const [foreseen, talks] = corpus.events.slice(1)
    const [discrepancy] = corpus.discrepancies
    expect(foreseen?.reports[0]?.excerpt).toBe(talks?.reports[0]?.excerpt)
    expect(discrepancy?.sides[0]?.excerpts).toEqual([foreseen?.reports[0]?.excerpt])
  })

  test('order reports as the articles were published', () => {
    const talks = corpus.events.find(({ id }) => id === 'chip-talks')
    expect(talks?.reports.map(({ status }) => status)).toEqual(['hypothetical', 'reported'])
  })

  test('read a bare year as a date', () => {
    expect(corpus.events.find(({ id }) => id === 'chip-talks')?.date?.edtf).toBe('2023')
    expect(corpus.claims[0]?.figures[0]?.asOf).toBe('2023')
  })

  test('place furniture and headings', () => {
    const [first, second] = corpus.articles
    expect(first?.headings).toEqual([{ start: 0, end: 20 }])
    expect(second?.furniture).toEqual([
      { start: 0, end: 13, kind: 'metadata' },
      { start: 94, end: 99, kind: 'timestamp' },
    ])
  })
})

describe('the version and the ids', () => {
  test('are the same for the same seeds, in whatever order the files come', () => {
    const turned = new Map([...soundSeeds()].toReversed())
    expect(compileSound(turned)).toEqual(compileSound())
  })

  test('a changed word makes another version', () => {
    const seeds = editSeeds(soundSeeds(), FILES.events, 'title: Biden and', 'title: Joe Biden and')
    expect(compileSound(seeds).version).not.toBe(compileSound().version)
  })

  test('bytes are read as the text they hold', () => {
    const bytes = new Map([...soundSeeds()].map(([file, text]) => [file, Buffer.from(text)]))
    expect(compileCorpus(bytes).corpus).toEqual(compileSound())
  })

  test('two places with the same words have two ids', () => {
    const before = compileSound().excerpts.at(-1)
    const seeds = editSeeds(
      soundSeeds(),
      FILES.secondClaims,
      'prefix: "05:39\\n\\n"',
      'suffix: "\\n"',
    )
    const after = compileSound(seeds).excerpts.at(-1)
    expect(after?.exact).toBe(before?.exact)
    expect(after?.id).not.toBe(before?.id)
    expect(after?.id).toMatch(/^second-2024\.[0-9a-f]{8}$/)
  })
})

test('articles of the same day do not tell which report is the latest', () => {
  const dated = editSeeds(
    soundSeeds(),
    FILES.articles,
    'edtf: 2023-09-10, earliest: 2023-09-10, latest: 2023-09-10',
    'edtf: 2024-09-25, earliest: 2024-09-25, latest: 2024-09-25',
  )
  const words = 'status: reported\n  outcome: null'
  expect(compileCorpus(dated).problems).toEqual([])
  const hypothetical = editSeeds(
    dated,
    FILES.events,
    words,
    'status: hypothetical\n  outcome: null',
  )
  expect(compileCorpus(hypothetical).problems).toEqual([])
})
