import { describe, expect, it } from 'vitest'
import type { Event } from '#domain/model/corpus.ts'
import { sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import { buildHappenings, pickHappenings } from './happenings-model.ts'

const on = (day: string, parts: Partial<Event['date']> = {}): Event['date'] => ({
  edtf: day,
  earliest: day,
  latest: day,
  basis: 'resolved',
  words: 'then',
  rule: 'As said.',
  anchor: 'later',
  ...parts,
})
const report = { excerpt: 'later.1', status: 'occurred' as const }
const index = sampleIndex({
  events: [
    sampleEvent('undated', { date: null }),
    sampleEvent('late', { date: on('2024-01-20'), status: 'occurred' }),
    sampleEvent('early', { date: on('2023-01-01', { basis: 'stated' }) }),
    sampleEvent('often', { date: on('2023-02-01'), reports: [report, report] }),
    sampleEvent('kept', { date: on('2023-03-01'), status: 'planned', outcome: 'late' }),
    sampleEvent('open', { date: on('2023-04-01'), status: 'planned' }),
    sampleEvent('possible', { date: on('2023-05-01'), status: 'hypothetical' }),
  ],
})
const all = buildHappenings(index, index.events)
const find = (id: string) => all.find(({ record }) => record.id === id)
const ids = (list: typeof all) => list.map(({ record }) => record.id)

describe('buildHappenings', () => {
  it('goes by date and puts what has none last', () => {
    expect(ids(all)).toEqual(['early', 'often', 'kept', 'open', 'possible', 'late', 'undated'])
  })

  it('gives the source’s time words where the date was worked out from them', () => {
    expect(find('late')?.words).toBe('then')
    expect(find('early')?.words).toBeNull()
    expect(find('undated')?.words).toBeNull()
  })

  it('tells open plans from those that came true', () => {
    expect(all.filter(({ open }) => open).map(({ record }) => record.id)).toEqual([
      'open',
      'possible',
    ])
    expect(find('kept')?.outcome?.id).toBe('late')
  })
})

describe('pickHappenings', () => {
  it('takes open plans, then what is reported most often, then the latest, in order of date', () => {
    expect(ids(pickHappenings(all, 1))).toEqual(['open'])
    expect(ids(pickHappenings(all, 2))).toEqual(['often', 'open'])
    expect(ids(pickHappenings(all, 3))).toEqual(['often', 'open', 'late'])
  })

  it('takes all where there are few', () => {
    expect(pickHappenings(all, 20)).toEqual(all)
  })
})
