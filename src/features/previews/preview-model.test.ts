import { describe, expect, test } from 'vitest'
import { sampleIndex } from '#test/sample-corpus.ts'
import { listPreviews, previewWords } from './preview-model.ts'

const previews = listPreviews(sampleIndex())
const previewOf = (path: string) => previews.find((preview) => preview.path === path)
const countsOf = (path: string) =>
  (previewOf(path)?.statuses ?? []).flatMap(({ status, count }) => (count ? [[status, count]] : []))

test('the dashboard, each topic, partner and article have a picture', () => {
  expect(previews).toHaveLength(1 + 8 + 5 + 3)
  expect(new Set(previews.map(({ path }) => path)).size).toBe(previews.length)
})

describe('what a picture counts', () => {
  test('is what its view is about', () => {
    expect(previewOf('/')?.facts).toMatch(/^3 events and 3 claims from 3 articles, 2 origins/)
    expect(previewOf('/topics/arms')?.facts).toMatch(
      /^1 event and 1 claim from 1 article, 1 origin/,
    )
    expect(countsOf('/partners/united-states')).toEqual([['occurred', 1]])
  })

  test('has one mark an event, in the spell in which it lies', () => {
    for (const { statuses, spells } of previews) {
      const marks = spells.flatMap((spell) => spell.marks)
      for (const { status, count } of statuses) {
        expect(marks.filter((mark) => mark === status)).toHaveLength(count)
      }
    }
    const spells = previewOf('/topics/minerals')?.spells.filter(({ marks }) => marks.length > 0)
    expect(spells).toEqual([{ name: 'No date', marks: ['hypothetical'] }])
  })

  test('has an event as far as the article on hand tells it', () => {
    expect(countsOf('/articles/early')).toContainEqual(['planned', 1])
    expect(countsOf('/articles/early')).not.toContainEqual(['occurred', 1])
    expect(countsOf('/articles/later')).toEqual([['occurred', 1]])
  })
})

test('silence is said: of a topic the partners, of a partner the topics', () => {
  expect(previewOf('/topics/arms')?.silence).toBe(
    'No statement on Vietnam and the United States, China, India or South Korea',
  )
  expect(previewOf('/partners/russia')?.silence).toContain('human rights')
  expect(previewOf('/partners/russia')?.silence).not.toContain('arms')
  expect(previewOf('/')?.silence).toBeNull()
})

test('what a picture says stands in words beside it', () => {
  const [dashboard] = previews
  expect(dashboard && previewWords(dashboard)).toMatch(
    /^Bamboo Ledger, .*: Vietnam and five partners\. 3 events and 3 claims from 3 articles/,
  )
})
