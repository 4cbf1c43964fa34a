import { expect, it } from 'vitest'
import { sampleCorpus } from '#test/sample-corpus.ts'
import { buildCells } from './axis-model.ts'
import { placePublications } from './publication-model.ts'
import { buildScale } from './scale-model.ts'
import { spanOf } from './test-events.ts'

const [early, later, other] = sampleCorpus().articles
if (!early || !later || !other) throw new Error('the sample has three articles')
const inferred = { ...early.published, basis: 'inferred' as const }
const articles = [
  { ...early, published: inferred },
  { ...early, id: 'same-day', label: '004', published: inferred },
  later,
  { ...other, published: { ...inferred, ...spanOf('2024-02-02/2024-02-06') } },
]
const cells = buildCells(
  [],
  articles.map(({ published }) => published),
)
const marks = placePublications(articles, buildScale(cells, 600))

it('stands articles of one day side by side, their names outwards', () => {
  expect(marks.slice(0, 2).map(({ anchor, row }) => [anchor, row])).toEqual([
    ['end', 0],
    ['start', 0],
  ])
  expect(marks[0]?.x).toBeLessThan(marks[1]?.x ?? 0)
})

it('says what is inferred, and spans a date that is an interval', () => {
  expect(marks[0]?.caveat).toBe('date inferred')
  expect(marks[2]?.caveat).toBeNull()
  expect((marks[3]?.x1 ?? 0) - (marks[3]?.x0 ?? 0)).toBeGreaterThan(20)
})

it('lets no two names overlap', () => {
  for (const [i, a] of marks.entries()) {
    for (const b of marks.slice(i + 1)) {
      expect(a.row === b.row && a.hit.x0 < b.hit.x1 && b.hit.x0 < a.hit.x1).toBe(false)
    }
  }
})
