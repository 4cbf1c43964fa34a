import { expect, it } from 'vitest'
import { sampleCorpus } from '#test/sample-corpus.ts'
import { isPublishedBy, listPublicationDays } from './publication.ts'

const base = sampleCorpus()

it('counts an article as published only when it certainly was', () => {
  const [article] = base.articles
  if (!article) throw new Error('the sample has articles')
  const vague = {
    ...article,
    published: { ...article.published, earliest: '2023-02-01', latest: '2023-02-05' },
  }
  expect(isPublishedBy(vague, '2023-02-03')).toBe(false)
  expect(isPublishedBy(vague, '2023-02-05')).toBe(true)
})

it('lists the days on which the set grows', () => {
  expect(listPublicationDays(base.articles)).toEqual(['2023-02-01', '2024-02-01', '2024-02-02'])
})
