import { expect, test } from 'vitest'
import { compileCorpus } from '../compile-corpus.ts'
import { generateSeeds } from './generate-seeds.ts'

const made = (count: number, seed?: number) =>
  new Map([...generateSeeds(count, seed)].map(({ path, content }) => [path, content]))

test('made seeds compile: 15 records an article, nearly all with the 30 excerpts that are promised', () => {
  const { corpus, problems } = compileCorpus(made(60))
  expect(problems).toEqual([])
  expect(corpus?.articles).toHaveLength(60)
  const records = (corpus?.events.length ?? 0) + (corpus?.claims.length ?? 0)
  expect(records).toBeGreaterThan(60 * 14.9)
  expect(records).toBeLessThanOrEqual(60 * 15)
  expect(corpus?.excerpts.length).toBeGreaterThan(60 * 29)
  expect(corpus?.discrepancies).toHaveLength(2)
})

test('one article is enough', () => {
  expect(compileCorpus(made(1)).problems).toEqual([])
})

test('the same number and seed make the same bytes, another seed makes others', () => {
  expect(made(8, 7)).toEqual(made(8, 7))
  expect(made(8, 8)).not.toEqual(made(8, 7))
})

test('a made article says of itself that it is none', () => {
  const files = made(3)
  const articles = [...files].filter(([path]) => path.includes('/articles/'))
  expect(articles).toHaveLength(3)
  for (const [, text] of articles) expect(text).toMatch(/^Made by a program/)
})
