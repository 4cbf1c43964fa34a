import { expect, it } from 'vitest'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import { sampleClaim, sampleCorpus, sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import { buildPartnerAccount } from './partner-model.ts'

const { briefings } = sampleCorpus()
const day = (earliest: string) => ({
  edtf: earliest,
  earliest,
  latest: earliest,
  basis: 'resolved' as const,
  words: 'then',
  rule: 'Said so.',
  anchor: 'early',
})
const index = sampleIndex({
  events: [
    sampleEvent('met', { partners: ['CHN'], status: 'occurred', date: day('2024-01-10') }),
    sampleEvent('visit', { partners: ['CHN'], status: 'planned', date: day('2023-10-01') }),
    sampleEvent('ties', { partners: ['CHN'], date: day('1993-01-01') }),
    sampleEvent('ranked', { partners: ['CHN', 'IND'], date: null }),
  ],
  claims: [
    sampleClaim('late', { partners: ['CHN'], topics: ['trade', 'security'], asOf: '2024-02-01' }),
    sampleClaim('early', { partners: ['CHN'], topics: ['trade'], asOf: '2023-02-01' }),
    sampleClaim('aside', { partners: ['USA'], mentions: ['CHN'], topics: ['minerals'] }),
  ],
  briefings: {
    ...briefings,
    partners: {
      ...briefings.partners,
      CHN: {
        standing: { text: 'One of the highest', records: ['ranked'], since: null },
        cooperation: 'met',
        tension: null,
        silent: ['What was said.'],
      },
    },
  },
})
const china = buildPartnerAccount(index, 'CHN', EVERYTHING)

it('says how much is said and by how many origins', () => {
  expect(china).toMatchObject({
    total: 6,
    thin: false,
    origins: [{ name: 'Agency A' }],
  })
  expect(china.claims.map(({ id }) => id)).toEqual(['late', 'early'])
  expect(china.standing?.text).toBe('One of the highest')
})

it('groups events by the year they began in, what lies before the articles together', () => {
  expect(china.years.map(({ name, events }) => [name, events.map(({ id }) => id)])).toEqual([
    ['Before 2023', ['ties']],
    ['2023', ['visit']],
    ['2024', ['met']],
    ['No date given', ['ranked']],
  ])
  expect(china.plans.map(({ id }) => id)).toEqual(['visit'])
})

it('groups claims under each of their topics, earliest first', () => {
  expect(china.topics.map(({ topic, claims }) => [topic, claims.map(({ id }) => id)])).toEqual([
    ['trade', ['early', 'late']],
    ['security', ['late']],
  ])
})

it('names what is silent, and what only names the partner', () => {
  expect(china.silentTopics).toContain('Minerals')
  expect(china.silentTopics).not.toContain('Trade')
  expect(china.named.map(({ id }) => id)).toEqual(['aside'])
  expect(china.tension).toBeNull()
  expect(china.heard).toBe(false)
})

it('narrows by the reader’s choices but keeps the whole in sight', () => {
  const narrowed = buildPartnerAccount(index, 'CHN', { ...EVERYTHING, topics: ['trade'] })
  expect(narrowed).toMatchObject({ total: 6, events: [], cooperation: { id: 'met' } })
  expect(narrowed.records).toHaveLength(2)
  expect(narrowed.silentTopics).toEqual(china.silentTopics)
})

it('calls a partner with fewer than three statements thin', () => {
  expect(buildPartnerAccount(index, 'IND', EVERYTHING)).toMatchObject({ total: 1, thin: true })
})

it('counts the sentences that the statements rest on, each once', () => {
  const corpus = sampleCorpus()
  const one = {
    ...corpus,
    articles: corpus.articles.map((article) => ({ ...article, pieces: [{ start: 0, end: 60 }] })),
    events: [
      sampleEvent('named', {
        partners: ['IND'],
        reports: [{ excerpt: 'early.1', status: 'occurred' }],
      }),
    ],
    claims: [
      sampleClaim('said', { partners: ['IND'], excerpts: ['early.2'] }),
      sampleClaim('also', { partners: ['KOR'], excerpts: ['early.2', 'later.1'] }),
    ],
  }
  const sentencesOn = (code: 'IND' | 'KOR') =>
    buildPartnerAccount(sampleIndex({ ...one, briefings: corpus.briefings }), code, EVERYTHING)
      .sentences
  expect(sentencesOn('IND')).toBe(1)
  expect(sentencesOn('KOR')).toBe(2)
})
