import { expect, it } from 'vitest'
import { sampleClaim, sampleEvent, sampleExcerpt, sampleIndex } from '#test/sample-corpus.ts'
import { findChange, seenOf } from './seen.ts'
import { sampleEntry } from './test-entries.ts'

const index = sampleIndex()

/** An entry for a record of the sample corpus, marked as it reads there. */
function marked(id: string) {
  const record = index.recordById.get(id)
  if (!record) throw new Error(id)
  return sampleEntry(id, { seen: seenOf(record, index) })
}

it('keeps words, facts and quotes of a record', () => {
  expect(marked('meeting').seen).toEqual({
    version: 'sample',
    type: 'event',
    text: 'The two meet',
    facts: { status: 'occurred', date: '2024-01-31' },
    quotes: [
      { excerpt: 'later.1', article: 'later', label: '002', exact: 'They met.' },
      { excerpt: 'other.1', article: 'other', label: '003', exact: 'They met for talks.' },
      { excerpt: 'early.1', article: 'early', label: '001', exact: 'They will meet.' },
    ],
  })
})

for (const id of ['meeting', 'talks', 'mine', 'credit']) {
  it(`finds no change in ${id} where a new version of the data leaves it as it was`, () => {
    expect(findChange(marked(id), sampleIndex({ version: 'next' }))).toBeNull()
  })
}

it('says what a record read, and which facts and quotes are otherwise', () => {
  const next = sampleIndex({
    events: [
      sampleEvent('meeting', {
        title: 'The two met twice',
        date: null,
        status: 'reported',
        reports: [
          { excerpt: 'later.1', status: 'reported' },
          { excerpt: 'early.2', status: 'planned' },
        ],
      }),
    ],
    claims: [],
    briefings: index.corpus.briefings,
  })
  expect(findChange(marked('meeting'), next)).toMatchObject({
    kind: 'changed',
    text: { was: 'The two meet', is: 'The two met twice' },
    facts: [
      { name: 'status', was: 'occurred', is: 'reported' },
      { name: 'date', was: '2024-01-31', is: null },
    ],
    lost: [{ exact: 'They met for talks.' }, { exact: 'They will meet.' }],
    gained: [{ exact: 'A credit of $5.' }],
  })
})

it('takes the same words under another excerpt id for the same quote', () => {
  const { excerpts } = index.corpus
  const next = sampleIndex({
    excerpts: [...excerpts, sampleExcerpt('early.9', 'early', 20, 'A credit of $5.')],
    claims: [sampleClaim('credit', { topics: ['arms'], partners: ['RUS'], excerpts: ['early.9'] })],
  })
  expect(findChange(marked('credit'), next)).toBeNull()
})

it('says that a record is no longer in the data', () => {
  expect(findChange(sampleEntry('nowhere'), index)).toEqual({ kind: 'gone' })
})

it('takes for facts only what stands there, not what every object inherits', () => {
  const { seen } = marked('mine')
  const facts = JSON.parse('{"toString":"x","status":"hypothetical"}')
  expect(findChange(sampleEntry('mine', { seen: { ...seen, facts } }), index)).toMatchObject({
    facts: [{ name: 'toString', was: 'x', is: null }],
  })
})
