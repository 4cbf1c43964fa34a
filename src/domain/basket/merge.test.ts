import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MARKS, toBasket, type Entry } from './entry.ts'
import { mergeBasket, undoMerge } from './merge.ts'
import { sampleEntry } from './test-entries.ts'

const older = '2025-01-01T00:00:00.000Z'
const newer = '2025-06-01T00:00:00.000Z'

it('lets the later change win and says what it did with each entry', () => {
  const mine = toBasket([
    sampleEntry('alone'),
    sampleEntry('ahead', { changed: newer, note: 'mine' }),
    sampleEntry('behind', { changed: older, note: 'mine' }),
    sampleEntry('equal'),
  ])
  const theirs = [
    sampleEntry('ahead', { changed: older, note: 'theirs' }),
    sampleEntry('behind', { changed: newer, note: 'theirs' }),
    sampleEntry('equal'),
    sampleEntry('fresh'),
  ]
  const merge = mergeBasket(mine, theirs)
  expect(merge.added.map(({ record }) => record)).toEqual(['fresh'])
  expect(merge.replaced.map(({ before, after }) => [before.note, after.note])).toEqual([
    ['mine', 'theirs'],
  ])
  expect(merge.same.map(({ record }) => record)).toEqual(['equal'])
  expect(merge.passed.map(({ record }) => record)).toEqual(['ahead'])
  expect([...merge.basket.values()].map(({ record, note }) => `${record} ${note}`)).toEqual([
    'alone ',
    'ahead mine',
    'behind theirs',
    'equal ',
    'fresh ',
  ])
})

const entries = fc.uniqueArray(
  fc
    .record({
      record: fc.constantFrom('a', 'b', 'c', 'd'),
      mark: fc.constantFrom(...MARKS),
      note: fc.constantFrom('', 'x', 'y'),
      changed: fc.constantFrom(older, newer),
    })
    .map((parts): Entry => sampleEntry(parts.record, parts)),
  { selector: ({ record }) => record },
)

it('loses no record, comes to the same when done twice, and can be taken back', () => {
  fc.assert(
    fc.property(entries, entries, (mine, theirs) => {
      const basket = toBasket(mine)
      const merge = mergeBasket(basket, theirs)
      const records = new Set([...mine, ...theirs].map(({ record }) => record))
      expect(new Set(merge.basket.keys())).toEqual(records)
      expect(mergeBasket(merge.basket, theirs).basket).toEqual(merge.basket)
      expect(undoMerge(merge.basket, merge)).toEqual(basket)
    }),
  )
})

it('takes back nothing that was changed after the import', () => {
  const merge = mergeBasket(new Map(), [sampleEntry('a'), sampleEntry('b')])
  const edited = new Map(merge.basket).set('a', sampleEntry('a', { note: 'since' }))
  expect([...undoMerge(edited, merge).values()]).toEqual([sampleEntry('a', { note: 'since' })])
})
