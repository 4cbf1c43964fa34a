import { expect, it } from 'vitest'
import { toBasket, type Entry } from '#domain/basket/entry.ts'
import { mergeBasket } from '#domain/basket/merge.ts'
import { seenOf } from '#domain/basket/seen.ts'
import { sampleEntry } from '#domain/basket/test-entries.ts'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import { sampleIndex } from '#test/sample-corpus.ts'
import { buildBasketView, mergeWords } from './basket-model.ts'

const index = sampleIndex()

function entry(record: string, parts: Partial<Entry> = {}): Entry {
  const known = index.recordById.get(record)
  const seen = known
    ? seenOf(known, index)
    : { version: 'old', type: 'claim' as const, text: 'It was so.', facts: {}, quotes: [] }
  return sampleEntry(record, { seen, ...parts })
}

const basket = toBasket([
  entry('talks', { added: '2025-03-02T09:00:00.000Z' }),
  entry('credit'),
  entry('met', { mark: 'checked' }),
  entry('uneasy', { mark: 'doubtful', seen: { ...entry('uneasy').seen, text: 'He is calm.' } }),
  entry('lost'),
])
const records = (view: ReturnType<typeof buildBasketView>) =>
  view.groups.map(({ mark, items }) => [mark, ...items.map((item) => item.entry.record)])

it('groups by mark, the doubtful first, in the order in which they were marked', () => {
  const view = buildBasketView(index, basket, [], EVERYTHING)
  expect(records(view)).toEqual([
    ['doubtful', 'uneasy'],
    ['kept', 'credit', 'lost', 'talks'],
    ['checked', 'met'],
  ])
  expect(view).toMatchObject({ total: 5, hidden: 0, changed: 2 })
  expect(view.groups[0]?.items[0]?.change).toMatchObject({ text: { was: 'He is calm.' } })
})

it('narrows with the filters and says how many they leave out; what is gone stays', () => {
  const view = buildBasketView(index, basket, [], { ...EVERYTHING, topics: ['arms'] })
  expect(records(view)).toEqual([['kept', 'credit', 'lost', 'talks']])
  expect(view).toMatchObject({ total: 5, hidden: 2 })
})

it('leaves what was just taken out in its place', () => {
  const out = entry('mine', { mark: 'checked', added: '2025-01-01T09:00:00.000Z' })
  const view = buildBasketView(index, basket, [out, entry('met')], EVERYTHING)
  expect(view.groups.at(-1)?.items.map(({ removed }) => removed)).toEqual([true, false])
  expect(view).toMatchObject({ total: 5, changed: 2 })
})

it('says in words what an import did', () => {
  const later = entry('met', { note: 'new', changed: '2025-05-01T09:00:00.000Z' })
  const merge = mergeBasket(basket, [entry('mine'), later, entry('credit')])
  expect(mergeWords(merge)).toBe(
    '1 record came in. 1 newer took the place of yours. 1 was the same.',
  )
  expect(mergeWords(mergeBasket(basket, []))).toBe('It holds no records.')
})
