import { expect, test } from 'vitest'
import { sampleCorpus, sampleEvent } from '#test/sample-corpus.ts'
import type { ResolvedDate } from '#domain/model/corpus.ts'
import { listSpells } from './spell-model.ts'

// Of 1 February 2023, and of the first two days of February 2024.
const { articles: ARTICLES } = sampleCorpus()

function spanning(earliest: string, latest: string): ResolvedDate {
  return {
    edtf: `${earliest}/${latest}`,
    earliest,
    latest,
    basis: 'resolved',
    words: '',
    rule: '',
    anchor: 'a',
  }
}

test.each([
  ['2010-01-01', '2010-12-31', 'Before Feb 2023'],
  ['2023-01-31', '2023-01-31', 'Before Feb 2023'],
  ['2023-02-01', '2023-02-28', 'Feb 2023'],
  ['2023-01-31', '2023-02-01', 'Wider dates'],
  ['2023-03-01', '2024-01-31', 'In between'],
  ['2023-02-28', '2023-03-01', 'Wider dates'],
  ['2024-02-23', '2024-02-29', 'Feb 2024'],
  ['2024-02-25', '2024-03-31', 'Wider dates'],
])('an event of some day from %s to %s lies in “%s” and nowhere else', (earliest, latest, name) => {
  const date = spanning(earliest, latest)
  const spells = listSpells({ articles: ARTICLES, events: [] })
  expect(spells.filter(({ holds }) => holds(date)).map((spell) => spell.name)).toEqual([name])
})

test('an event without a date lies in a spell of its own', () => {
  const spells = listSpells({ articles: ARTICLES, events: [] })
  expect(spells.filter(({ holds }) => holds(null)).map(({ name }) => name)).toEqual(['No date'])
})

test('what comes after the last article has a spell only where there is such an event', () => {
  const namesWith = (latest: string) =>
    listSpells({
      articles: ARTICLES,
      events: [sampleEvent('e', { date: spanning('2024-03-01', latest) })],
    }).map(({ name }) => name)
  expect(namesWith('2024-03-03')).toContain('After Feb 2024')
  expect(listSpells({ articles: ARTICLES, events: [] }).map(({ name }) => name)).toEqual([
    'Before Feb 2023',
    'Feb 2023',
    'In between',
    'Feb 2024',
    'Wider dates',
    'No date',
  ])
})
