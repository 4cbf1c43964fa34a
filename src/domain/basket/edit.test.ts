import { expect, it } from 'vitest'
import { applyEdit } from './edit.ts'
import { toBasket } from './entry.ts'
import { sampleEntry } from './test-entries.ts'

const NOW = '2025-04-01T12:00:00.000Z'
const one = sampleEntry('one', { note: 'why' })
const basket = toBasket([one, sampleEntry('two')])
const { seen } = sampleEntry('three', { mark: 'checked' })

it('marks a record and keeps note and first day when it is marked otherwise', () => {
  const marked = applyEdit(basket, { do: 'mark', record: 'three', mark: 'checked', seen }, NOW)
  expect(marked.get('three')).toEqual({
    record: 'three',
    mark: 'checked',
    note: '',
    added: NOW,
    changed: NOW,
    seen,
  })
  const again = applyEdit(basket, { do: 'mark', record: 'one', mark: 'doubtful', seen }, NOW)
  expect(again.get('one')).toEqual({ ...one, mark: 'doubtful', changed: NOW, seen })
})

it('stores a note, and nothing where it is the same or the record is not marked', () => {
  const noted = applyEdit(basket, { do: 'note', record: 'one', note: 'because' }, NOW)
  expect(noted.get('one')).toEqual({ ...one, note: 'because', changed: NOW })
  expect(applyEdit(basket, { do: 'note', record: 'one', note: 'why' }, NOW)).toBe(basket)
  expect(applyEdit(basket, { do: 'note', record: 'three', note: 'x' }, NOW)).toBe(basket)
})

it('measures against the present text once a change was seen', () => {
  const accepted = applyEdit(basket, { do: 'accept', record: 'one', seen }, NOW)
  expect(accepted.get('one')).toEqual({ ...one, changed: NOW, seen })
})

it('puts back what was taken out, but over nothing that was marked meanwhile', () => {
  const left = applyEdit(basket, { do: 'remove', records: ['one', 'two'] }, NOW)
  expect(left.size).toBe(0)
  const back = applyEdit(left, { do: 'restore', entries: [...basket.values()] }, NOW)
  expect(back).toEqual(basket)
  const meanwhile = applyEdit(left, { do: 'mark', record: 'one', mark: 'checked', seen }, NOW)
  const kept = applyEdit(meanwhile, { do: 'restore', entries: [one] }, NOW)
  expect(kept.get('one')?.mark).toBe('checked')
})
