import { describe, expect, it } from 'vitest'
import { sampleClaim, sampleCorpus, sampleDiscrepancy, sampleEvent } from '#test/sample-corpus.ts'
import { corpusAsOf } from './as-of.ts'

const base = sampleCorpus()
const corpus = sampleCorpus({
  events: [
    ...base.events,
    sampleEvent('talk', {
      status: 'planned',
      outcome: 'mine',
      reports: [{ excerpt: 'early.1', status: 'planned' }],
    }),
  ],
  claims: [
    ...base.claims,
    sampleClaim('ahead', {
      excerpts: ['early.1'],
      supersededBy: 'met',
      later: { change: 'changed', records: ['met'], note: 'Article 002 has it as done.' },
      note: 'Article 002 differs.',
    }),
  ],
  discrepancies: [
    sampleDiscrepancy('across', [['early.1'], ['later.1']]),
    sampleDiscrepancy('within', [['early.1'], ['early.2']]),
  ],
  plans: [
    {
      event: 'meeting',
      by: 'Somebody',
      announced: { edtf: '2023-02-01', words: null },
      announcement: 'early.1',
      fate: 'fulfilled',
      outcome: { event: 'meeting', excerpt: 'later.1' },
      note: 'As planned.',
    },
  ],
  chains: [
    {
      id: 'the-meeting',
      title: 'The meeting',
      question: 'Did they meet?',
      topics: ['diplomacy'],
      answer: 'They did.',
      steps: [
        {
          excerpt: 'early.1',
          word: 'will',
          reading: 'To come.',
          change: 'first',
          evidence: 'first',
          note: 'None.',
        },
        {
          excerpt: 'later.1',
          word: 'met',
          reading: 'Done.',
          change: 'firmer',
          evidence: 'new',
          note: 'A report.',
        },
      ],
    },
  ],
  stages: [
    {
      day: '2023-02-01',
      events: [{ event: 'meeting', title: 'The two are to meet', date: null, outcomeNote: null }],
      withoutNote: ['ahead'],
      answers: [],
      briefings: {
        ...base.briefings,
        overview: { lead: [{ text: 'They will meet.', records: ['meeting'] }], missing: 'All.' },
      },
    },
  ],
})
const then = corpusAsOf(corpus, '2023-06-01')
const event = (id: string) => then.events.find((one) => one.id === id)

const confirmedBy = (records: string[]) => ({
  change: 'confirmed' as const,
  records,
  note: 'One.',
})

describe('corpusAsOf', () => {
  it('keeps what had been published by the day, and nothing that rests on later articles', () => {
    expect(then.articles.map(({ id }) => id)).toEqual(['early'])
    expect(then.excerpts.every(({ article }) => article === 'early')).toBe(true)
    expect(then.events.map(({ id }) => id)).toEqual(['meeting', 'talks', 'talk'])
    expect(then.claims.map(({ id }) => id)).toEqual(['credit', 'ahead'])
    expect(then.discrepancies.map(({ id }) => id)).toEqual(['within'])
  })

  it('gives an event the status, title and date that it had then', () => {
    expect(event('meeting')).toMatchObject({
      title: 'The two are to meet',
      status: 'planned',
      date: null,
    })
    expect(event('meeting')?.reports).toEqual([{ excerpt: 'early.1', status: 'planned' }])
    expect(event('talk')?.outcome).toBeNull()
  })

  it('overtakes no claim by what came later, and keeps no note that looks ahead', () => {
    expect(then.claims.find(({ id }) => id === 'ahead')).toMatchObject({
      supersededBy: null,
      later: { change: 'none', records: [], note: null },
      note: null,
    })
  })

  it('leaves plans open and chains unanswered until the day that closes them', () => {
    expect(then.plans).toMatchObject([{ fate: 'open', outcome: null, note: null }])
    expect(then.chains).toMatchObject([{ answer: null, steps: [{ excerpt: 'early.1' }] }])
    const last = corpusAsOf(corpus, '2024-02-01')
    expect(last.plans).toMatchObject([{ fate: 'fulfilled' }])
    expect(last.chains).toMatchObject([{ answer: 'They did.' }])
  })

  it('keeps of later reading what is all in, and drops a confirmation that would lose its note', () => {
    const told = sampleCorpus({
      claims: [
        ...base.claims,
        sampleClaim('whole', { excerpts: ['early.1'], later: confirmedBy(['credit']) }),
        sampleClaim('part', { excerpts: ['early.1'], later: confirmedBy(['credit', 'met']) }),
      ],
      same: [
        { claims: ['whole', 'part'], note: 'Both.' },
        { claims: ['credit', 'met'], note: 'Both.' },
      ],
    })
    const early = corpusAsOf(told, '2023-06-01')
    const laterOf = (id: string) => early.claims.find((claim) => claim.id === id)?.later
    expect(laterOf('whole')).toEqual(confirmedBy(['credit']))
    expect(laterOf('part')).toBeNull()
    expect(early.same).toEqual([{ claims: ['whole', 'part'], note: 'Both.' }])
  })

  it('says in short what could be said then', () => {
    expect(then.briefings.overview.missing).toBe('All.')
  })

  it('is the corpus itself from the last publication on, and empty before the first', () => {
    expect(corpusAsOf(corpus, '2024-02-02')).toBe(corpus)
    const before = corpusAsOf(corpus, '2000-01-01')
    expect([before.articles, before.events, before.claims, before.people]).toEqual([[], [], [], []])
  })
})
