import { expect, it } from 'vitest'
import { sampleIndex } from '#test/sample-corpus.ts'
import { findChosen } from './reader-model.ts'

const index = sampleIndex()

it('finds an excerpt with its article, neighbours and records', () => {
  const chosen = findChosen(index, 'later.1')
  expect(chosen?.article.id).toBe('later')
  expect(chosen?.place).toBe(1)
  expect(chosen?.previous).toBeNull()
  expect(chosen?.next?.id).toBe('later.2')
  expect(chosen?.records.map(({ id }) => id)).toEqual(['meeting', 'met'])
})

it('finds nothing for an unknown id or none', () => {
  expect(findChosen(index, 'nowhere')).toBeNull()
  expect(findChosen(index, null)).toBeNull()
})
