import { describe, expect, it } from 'vitest'
import { corpusAsOf } from '#domain/corpus/as-of.ts'
import { buildCorpusIndex } from '#domain/corpus/corpus-index.ts'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import type { Plan } from '#domain/model/context.ts'
import { sampleCorpus, sampleEvent } from '#test/sample-corpus.ts'
import { buildPlansView, type PlanAccount } from './plans-model.ts'

const planned = (id: string, earliest: string | null, topics: ('trade' | 'arms')[] = ['trade']) =>
  sampleEvent(id, {
    status: 'planned',
    topics,
    date: earliest
      ? {
          edtf: earliest,
          earliest,
          latest: earliest,
          basis: 'resolved',
          words: 'then',
          rule: 'Said so.',
          anchor: 'early',
        }
      : null,
    reports: [{ excerpt: 'early.1', status: 'planned' }],
  })
const plan = (event: string, parts: Partial<Plan> = {}): Plan => ({
  event,
  by: 'A minister',
  announced: { edtf: '2023-02-01', words: null },
  announcement: 'early.1',
  fate: 'open',
  outcome: null,
  note: null,
  ...parts,
})
const corpus = sampleCorpus({
  events: [
    planned('undated', null),
    planned('later', '2024-03-01'),
    planned('sooner', '2024-02-10', ['arms']),
    planned('met', '2024-01-31'),
    sampleEvent('shorter', { reports: [{ excerpt: 'later.2', status: 'occurred' }] }),
  ],
  claims: [],
  plans: [
    plan('undated'),
    plan('later', { fate: 'partly', outcome: { event: 'shorter', excerpt: 'later.2' } }),
    plan('sooner'),
    plan('met', { fate: 'fulfilled', outcome: { event: 'met', excerpt: 'later.1' } }),
  ],
})
const index = buildCorpusIndex(corpus)
const ids = (accounts: readonly PlanAccount[]) => accounts.map(({ record }) => record.id)
const tallied = ({ tally }: ReturnType<typeof buildPlansView>) =>
  tally.map(({ fate, plans }) => [fate, plans.length])

describe('buildPlansView', () => {
  const view = buildPlansView(index, EVERYTHING)

  it('parts the open plans from those with an outcome, each by date, undated ones last', () => {
    expect(ids(view.open)).toEqual(['sooner', 'undated'])
    expect(ids(view.settled)).toEqual(['met', 'later'])
  })

  it('counts every fate, the open ones first, and those that no plan met', () => {
    expect(tallied(view)).toEqual([
      ['open', 2],
      ['fulfilled', 1],
      ['partly', 1],
      ['replaced', 0],
    ])
  })

  it('leads to the words of both sides and to the event that came of it', () => {
    const [met, later] = view.settled
    expect(met?.announcement).toMatchObject({
      excerpt: { id: 'early.1' },
      article: { id: 'early' },
    })
    expect(met?.outcome).toMatchObject({
      record: { id: 'met' },
      wording: { article: { id: 'later' } },
    })
    expect(later?.outcome?.record.id).toBe('shorter')
  })

  it('narrows by the record of the event', () => {
    const narrow = buildPlansView(index, { ...EVERYTHING, topics: ['arms'] })
    expect(ids(narrow.open)).toEqual(['sooner'])
    expect([narrow.shown, narrow.total]).toEqual([1, 4])
  })

  it('leaves a plan open on a day before its outcome was reported', () => {
    const then = buildCorpusIndex(corpusAsOf(corpus, '2023-02-01'))
    expect(tallied(buildPlansView(then, EVERYTHING))[0]).toEqual(['open', 4])
  })
})
