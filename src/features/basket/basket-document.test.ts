import { expect, it } from 'vitest'
import { toBasket } from '#domain/basket/entry.ts'
import { seenOf } from '#domain/basket/seen.ts'
import { sampleEntry } from '#domain/basket/test-entries.ts'
import { sampleClaim, sampleDiscrepancy, sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import { buildBasketDocument, type DocumentRecord } from './basket-document.ts'

const index = sampleIndex({
  events: [
    sampleEvent('visit', {
      title: 'A visit is due',
      status: 'planned',
      partners: ['USA'],
      reports: [{ excerpt: 'early.1', status: 'planned' }],
    }),
    sampleEvent('mine', { date: null, reports: [{ excerpt: 'other.2', status: 'planned' }] }),
  ],
  claims: [
    sampleClaim('credit', {
      statement: 'A credit was offered.',
      kind: 'assessment',
      asOf: '2023-02-01',
      attribution: {
        speaker: 'A. Person',
        role: 'official',
        about: 'The credit',
        basis: 'anonymous',
        country: null,
      },
      later: { change: 'changed', records: ['met'], note: 'Not the same sum.' },
      excerpts: ['early.2'],
    }),
    sampleClaim('met', { statement: 'They met.', excerpts: ['later.1', 'other.1'] }),
  ],
  discrepancies: [sampleDiscrepancy('sums', [['early.2'], ['later.2']], { title: 'Two sums' })],
})
const context = {
  now: '2025-03-04T12:00:00.000Z',
  page: 'https://example.org/basket',
  linkTo: ({ id }: { readonly id: string }) => `https://example.org/?excerpt=${id}`,
}
const entryOf = (id: string, parts: Parameters<typeof sampleEntry>[1] = {}) => {
  const record = index.recordById.get(id)
  if (!record) throw new Error(`no ${id}`)
  return sampleEntry(id, { seen: seenOf(record, index), ...parts })
}
const documentOf = (...entries: readonly ReturnType<typeof sampleEntry>[]) =>
  buildBasketDocument(index, toBasket(entries), context)
const only = (...entries: readonly ReturnType<typeof sampleEntry>[]): DocumentRecord => {
  const [record] = documentOf(...entries).groups.flatMap(({ records }) => records)
  if (!record) throw new Error('the document is empty')
  return record
}
const factsOf = ({ facts }: DocumentRecord) =>
  Object.fromEntries(facts.map(({ key, value }) => [key, value]))

it('holds every record by mark, what is doubtful first, in the order in which they were marked', () => {
  const { groups, about } = documentOf(
    entryOf('met', { mark: 'checked' }),
    entryOf('visit', { added: '2025-03-02T09:00:00.000Z' }),
    entryOf('credit'),
    entryOf('mine', { mark: 'doubtful' }),
  )
  expect(groups.map(({ heading, records }) => [heading, records.map(({ id }) => id)])).toEqual([
    ['Doubtful', ['mine']],
    ['Kept', ['credit', 'visit']],
    ['Checked', ['met']],
  ])
  expect(about[0]).toMatch(/^4 records marked .* what 3 news articles say .* with no filter/)
  expect(about.join(' ')).toContain('Data version sample.')
})

it('says of an event how far it had got, and how its date is known', () => {
  const facts = factsOf(only(entryOf('visit')))
  expect(facts).toMatchObject({
    status: 'Planned: announced, expected or due; no article reports it as done',
    date: '31 Jan 2024',
    partners: 'United States',
    topics: 'Diplomacy',
    sources: '1 article, 1 origin (Agency A, stated)',
  })
  expect(facts['date_known']).toContain('“Wednesday”: 31 Jan 2024, one day, worked out')
  expect(factsOf(only(entryOf('mine')))).toMatchObject({ date: 'No article allows a date' })
})

it('says of a claim who says it, what came of it, and what sources differ on', () => {
  const facts = factsOf(only(entryOf('credit')))
  expect(facts).toMatchObject({
    kind: 'Assessment',
    speaker: 'A. Person, official',
    about: 'The credit',
    basis: 'Unnamed source',
    as_of: '1 Feb 2023',
    later: 'Changed by: They met (article 002, 1 Feb 2024). Not the same sum.',
    differences:
      'Two sums (different wording, matters somewhat). Take neither. Left open. No article says.',
  })
})

it('quotes letter by letter, each with its article, outlet, origin, date and address', () => {
  expect(only(entryOf('met')).quotes).toMatchObject([
    {
      exact: 'They met.',
      source:
        'Article 002, outlet not stated, origin Agency A and Agency B (stated), published 1 Feb 2024 (stated)',
      link: 'https://example.org/?excerpt=later.1',
    },
    { exact: 'They met for talks.', link: 'https://example.org/?excerpt=other.1' },
  ])
})

it('keeps what is no longer in the data, as it read, and says so', () => {
  const record = only(
    sampleEntry('gone', {
      note: 'Mine.',
      seen: {
        version: 'v0',
        type: 'claim',
        text: 'It was said.',
        facts: { kind: 'figure', asOf: '2023-02-01' },
        quotes: [
          { excerpt: 'early.1', article: 'early', label: '001', exact: 'They will meet.' },
          { excerpt: 'early.9', article: 'early', label: '001', exact: 'No more.' },
        ],
      },
    }),
  )
  expect(record).toMatchObject({ text: 'It was said.', note: 'Mine.' })
  expect(factsOf(record)).toMatchObject({
    data: expect.stringContaining('under data version v0'),
    kind: 'Figure',
    as_of: '1 Feb 2023',
  })
  expect(record.quotes.map(({ exact, link }) => [exact, link])).toEqual([
    ['They will meet.', 'https://example.org/?excerpt=early.1'],
    ['No more.', null],
  ])
})

it('says how a record reads otherwise than when it was marked', () => {
  const { seen } = entryOf('credit')
  const facts = factsOf(
    only(
      sampleEntry('credit', {
        seen: { ...seen, text: 'It was given.', facts: { ...seen.facts, kind: 'fact' } },
      }),
    ),
  )
  expect(facts['changed']).toBe('It read: “It was given.” Kind: was Stated as fact, is Assessment.')
})

it('lists the articles that are quoted, and no others', () => {
  const { articles } = documentOf(entryOf('met'))
  expect(articles.map(({ id }) => id)).toEqual(['later', 'other'])
})
