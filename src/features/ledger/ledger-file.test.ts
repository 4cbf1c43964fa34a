import Papa from 'papaparse'
import { expect, it } from 'vitest'
import {
  sampleClaim,
  sampleCorpus,
  sampleEvent,
  sampleExcerpt,
  sampleIndex,
} from '#test/sample-corpus.ts'
import { ledgerCsv, ledgerJson } from './ledger-file.ts'
import { buildLedgerRows } from './ledger-model.ts'

const index = sampleIndex({
  excerpts: sampleCorpus().excerpts.map((excerpt) =>
    excerpt.id === 'early.2'
      ? sampleExcerpt('early.2', 'early', 20, '=1+1, "he said",\nand left')
      : excerpt,
  ),
  events: [
    sampleEvent('meeting', {
      title: '=HYPERLINK("x")',
      partners: ['USA', 'CHN'],
      reports: [{ excerpt: 'later.1', status: 'occurred' }],
    }),
    sampleEvent('mine', { date: null, reports: [{ excerpt: 'other.2', status: 'planned' }] }),
  ],
  claims: [sampleClaim('said', { excerpts: ['early.2', 'later.2'], asOf: '2023-02-01' })],
})
const rows = buildLedgerRows(index)
const head = {
  version: 'v1',
  asOf: '2024-02-01',
  filters: 'topic=arms',
  linkTo: ({ id }: { readonly id: string }) => `https://example.org/claims?excerpt=${id}`,
}

it('writes one CSV row a record, and every cell comes back as it was', () => {
  const csv = ledgerCsv(rows, head)
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true })
  expect(errors).toEqual([])
  expect(data.map(({ id }) => id)).toEqual(['meeting', 'mine', 'said'])
  expect(data[0]).toMatchObject({ type: 'event', partners: 'USA CHN', date: '2024-01-31' })
  expect(data[1]).toMatchObject({ date: '', date_words: '' })
  expect(data[2]).toMatchObject({
    quotes: '“=1+1, "he said",\nand left” (early) | “He is uneasy.” (later)',
    link: 'https://example.org/claims?excerpt=early.2',
    as_of: '2024-02-01',
    filters: 'topic=arms',
    data_version: 'v1',
  })
})

it('lets no cell begin as a formula', () => {
  const { data } = Papa.parse<string[]>(ledgerCsv(rows, head).slice(1))
  expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  expect(data[1]?.[2]).toBe(`'=HYPERLINK("x")`)
})

it('writes JSON with the sentences, the filters and the version', () => {
  expect(JSON.parse(ledgerJson(rows, head))).toMatchObject({
    version: 'v1',
    asOf: '2024-02-01',
    filters: 'topic=arms',
    records: [
      { id: 'meeting', excerpts: [{ id: 'later.1', article: 'later', exact: 'They met.' }] },
      { id: 'mine', date: null },
      { id: 'said', status: 'fact', date: '2023-02-01' },
    ],
  })
})
