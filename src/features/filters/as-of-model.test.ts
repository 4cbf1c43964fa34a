import { expect, it } from 'vitest'
import { sampleIndex } from '#test/sample-corpus.ts'
import { buildAsOfView } from './as-of-model.ts'

const { articles } = sampleIndex().corpus
const days = [...new Set(articles.map(({ published }) => published.latest))].toSorted()
const [first = '', second = ''] = days

it('offers the days of publication, the last one as after all of them', () => {
  const view = buildAsOfView(articles, null)
  expect(view.stops.map(({ day }) => day)).toEqual([...days.slice(0, -1), null])
  expect(view.stops.at(-1)).toMatchObject({ chosen: true, articles: 'all 3 articles' })
  expect(view).toMatchObject({ day: null, missing: '', later: undefined })
})

it('says which articles are in and which are not yet', () => {
  const view = buildAsOfView(articles, first)
  expect(view.stops[0]).toMatchObject({ chosen: true, articles: '1 article' })
  expect(view.published).toBe(`Only articles ${articles[0]?.label} had been published.`)
  expect(view.missing).toContain(articles[1]?.label)
  expect(view.earlier).toBeUndefined()
  expect(view.later?.name).toBe(buildAsOfView(articles, second).stops[1]?.name)
})

it('takes a day between publications as one more stop, and one after them all as the last', () => {
  const before = buildAsOfView(articles, '2000-01-01')
  expect(before.stops[0]).toMatchObject({ day: '2000-01-01', chosen: true, articles: '0 articles' })
  expect(before.published).toBe('No article had been published by then.')
  expect(buildAsOfView(articles, '2100-01-01').day).toBeNull()
})
