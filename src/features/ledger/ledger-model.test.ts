import { expect, it } from 'vitest'
import { sampleIndex } from '#test/sample-corpus.ts'
import { buildLedgerRows, sortLedgerRows } from './ledger-model.ts'

const rows = buildLedgerRows(sampleIndex())
const ids = (sorted: typeof rows) => sorted.map(({ record }) => record.id)

it('says of each record when, about whom, who says it and how many origins there are', () => {
  expect(rows[0]).toMatchObject({
    dateKey: '2024-01-31',
    partners: 'United States',
    topics: 'Diplomacy',
    speaker: 'The articles themselves',
    sources: '3 articles, 2 origins (Agency A and Agency B, stated; Paper C, stated)',
  })
  expect(rows.find(({ record }) => record.id === 'mine')).toMatchObject({
    dateKey: '~',
    partners: '',
    topics: 'Minerals, Trade',
  })
  expect(rows.find(({ record }) => record.id === 'credit')?.dateKey).toBe('2024-02-01')
})

it('sorts by a column both ways, what has no date last', () => {
  expect(ids(sortLedgerRows(rows, 'date', 'ascending')).at(-1)).toBe('mine')
  expect(ids(sortLedgerRows(rows, 'record', 'ascending'))).toEqual(
    ids(sortLedgerRows(rows, 'record', 'descending')).toReversed(),
  )
  expect(ids(sortLedgerRows(rows, 'sources', 'descending'))[0]).toBe('meeting')
})
