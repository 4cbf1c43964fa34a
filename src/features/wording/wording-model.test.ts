import { describe, expect, it } from 'vitest'
import { corpusAsOf } from '#domain/corpus/as-of.ts'
import { buildCorpusIndex } from '#domain/corpus/corpus-index.ts'
import type { Chain, ChainStep } from '#domain/model/context.ts'
import { sampleCorpus } from '#test/sample-corpus.ts'
import { buildWordingView } from './wording-model.ts'

const step = (
  excerpt: string,
  word: string,
  change: ChainStep['change'],
  evidence: ChainStep['evidence'],
): ChainStep => ({ excerpt, word, reading: 'So they say.', change, evidence, note: 'A source.' })
const chain = (id: string, topics: Chain['topics'], steps: ChainStep[]): Chain => ({
  id,
  title: id,
  question: 'Did they?',
  topics,
  answer: 'They did.',
  steps,
})
const corpus = sampleCorpus({
  chains: [
    chain(
      'meeting',
      ['diplomacy'],
      [
        step('early.1', 'will', 'first', 'first'),
        step('later.1', 'met', 'firmer', 'new'),
        step('later.2', 'uneasy', 'weaker', 'new'),
        step('other.1', 'met for', 'firmer', 'none'),
      ],
    ),
    chain(
      'mine',
      ['minerals', 'trade'],
      [step('early.2', 'credit', 'first', 'first'), step('other.2', 'may', 'same', 'none')],
    ),
  ],
})
const index = buildCorpusIndex(corpus)
const [meeting, mine] = buildWordingView(index, []).matters

describe('buildWordingView', () => {
  it('cuts the words at those that tell, and loses none', () => {
    expect(meeting?.steps[0]?.parts).toEqual(['They ', 'will', ' meet.'])
    for (const { parts, excerpt } of meeting?.steps ?? []) {
      expect(parts.join('')).toBe(excerpt.exact)
    }
  })

  it('says how often the words become firmer, and how often with nothing behind it', () => {
    expect(meeting).toMatchObject({ articles: 3, firmer: 2, unbacked: 1 })
    expect(mine).toMatchObject({ articles: 2, firmer: 0, unbacked: 0 })
  })

  it('narrows by any of the chosen topics', () => {
    const { matters, total } = buildWordingView(index, ['arms', 'trade'])
    expect([matters.map((matter) => matter.chain.id), total]).toEqual([['mine'], 2])
    expect(buildWordingView(index, ['arms']).matters).toEqual([])
  })

  it('shows the steps of an earlier day, without an answer', () => {
    const then = buildCorpusIndex(corpusAsOf(corpus, '2023-02-01'))
    const [first] = buildWordingView(then, []).matters
    expect(first).toMatchObject({ chain: { answer: null }, articles: 1, firmer: 0 })
    expect(first?.steps).toHaveLength(1)
  })
})
