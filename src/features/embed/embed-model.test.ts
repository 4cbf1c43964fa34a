import { expect, test } from 'vitest'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { sampleDiscrepancy, sampleIndex } from '#test/sample-corpus.ts'
import { findSources, type Shown } from './embed-model.ts'

const index = sampleIndex({
  discrepancies: [sampleDiscrepancy('words', [['early.1'], ['other.1']])],
})
const RUSSIA: Selection = { ...EVERYTHING, partners: ['RUS'] }
const ARMS: Selection = { ...EVERYTHING, topics: ['arms'] }

const CASES: readonly (readonly [Shown, Selection, readonly string[]])[] = [
  [{ show: 'timeline' }, EVERYTHING, ['001', '002', '003']],
  // One event, which the first article alone reports; a claim of the second is no event.
  [{ show: 'timeline' }, RUSSIA, ['001']],
  [{ show: 'tone' }, RUSSIA, ['001', '002']],
  [{ show: 'voices' }, RUSSIA, ['001', '002']],
  // No plan is among these.
  [{ show: 'plans' }, EVERYTHING, []],
  // What is about no partner is not compared.
  [{ show: 'comparison' }, { ...EVERYTHING, topics: ['minerals'] }, []],
  // Of the main topics only; a chosen one has its panel in any case.
  [{ show: 'topics' }, EVERYTHING, ['001', '003']],
  [{ show: 'topics' }, ARMS, ['001']],
  [{ show: 'topics' }, { ...EVERYTHING, topics: ['trade'] }, ['003']],
  [{ show: 'card', record: 'met' }, EVERYTHING, ['002', '003']],
  [{ show: 'difference', record: 'words' }, EVERYTHING, ['001', '003']],
  [{ show: 'figures' }, EVERYTHING, []],
]

test.each(CASES)('the articles behind %o under %o', (shown, choice, labels) => {
  const { articles } = findSources(index, shown, EVERYTHING, choice)
  expect(articles.map(({ label }) => label)).toEqual(labels)
})

test('what the page is about narrows it as well, and origins are counted', () => {
  const { articles, origins } = findSources(index, { show: 'tone' }, RUSSIA, ARMS)
  expect(articles.map(({ label }) => label)).toEqual(['001'])
  expect(origins).toHaveLength(1)
})
