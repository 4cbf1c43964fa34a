import { describe, expect, it } from 'vitest'
import { sampleIndex } from '#test/sample-corpus.ts'
import { countFacets, EVERYTHING, selectRecords, type Selection } from './selection.ts'

const { records } = sampleIndex()

const cases: readonly [string, Partial<Selection>, readonly string[]][] = [
  ['nothing chosen', {}, ['meeting', 'talks', 'mine', 'credit', 'uneasy', 'met']],
  ['one topic', { topics: ['arms'] }, ['talks', 'credit']],
  ['two topics widen', { topics: ['arms', 'minerals'] }, ['talks', 'mine', 'credit']],
  ['a partner, not where only mentioned', { partners: ['USA'] }, ['meeting', 'met']],
  ['kinds narrow each other', { topics: ['diplomacy'], partners: ['RUS'] }, ['uneasy']],
  ['a status leaves no claims', { statuses: ['hypothetical'] }, ['mine']],
  ['nothing left', { topics: ['technology'] }, []],
]

describe('selectRecords', () => {
  it.each(cases)('%s', (_, parts, ids) => {
    const selected = selectRecords(records, { ...EVERYTHING, ...parts })
    expect(selected.map(({ id }) => id)).toEqual(ids)
  })
})

describe('countFacets', () => {
  it('gives what choosing a value first would show', () => {
    const chosen: Selection = { ...EVERYTHING, topics: ['arms'], partners: ['RUS'] }
    const facets = countFacets(records, chosen)
    for (const kind of ['topics', 'partners', 'bases', 'speakers', 'origins'] as const) {
      for (const [value, count] of facets[kind]) {
        expect(selectRecords(records, { ...chosen, [kind]: [value] })).toHaveLength(count)
      }
    }
    expect(facets.statuses.get('ongoing')).toBe(1)
  })
})
