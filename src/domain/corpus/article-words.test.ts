import { expect, it } from 'vitest'
import { nameArticles } from './article-words.ts'

it.each([
  [5, false, 'the five articles'],
  [2, true, 'the two articles published by then'],
  [1, true, 'the one article published by then'],
  [0, true, 'any article by then'],
  [12, false, 'the 12 articles'],
])('%i articles, then %s: %s', (count, then, words) => {
  expect(nameArticles(count, then)).toBe(words)
})
