import { describe, expect, it } from 'vitest'
import { EVERYTHING, selectRecords } from '#domain/corpus/selection.ts'
import { sampleClaim, sampleDiscrepancy, sampleIndex } from '#test/sample-corpus.ts'
import { buildTopicsView, buildTopicView, describeNothing, digestTopic } from './topics-model.ts'

const base = sampleIndex().corpus
const index = sampleIndex({
  discrepancies: [
    sampleDiscrepancy('much', [['early.2'], ['later.2']], { severity: 'high' }),
    sampleDiscrepancy('little', [['early.2'], ['later.2']], { severity: 'low' }),
  ],
  briefings: {
    ...base.briefings,
    topics: {
      ...base.briefings.topics,
      arms: {
        stands: [
          { text: 'Talks go on.', records: ['talks'] },
          { text: 'They met.', records: ['meeting'] },
        ],
        asOf: '2024-02-01/2024-02-05',
        silent: ['What was agreed.'],
      },
    },
  },
})
const russia = selectRecords(index.records, { ...EVERYTHING, partners: ['RUS'] })
const india = selectRecords(index.records, { ...EVERYTHING, partners: ['IND'] })

describe('buildTopicView', () => {
  it('holds what is visible on the topic, and what no article says', () => {
    const view = buildTopicView(index, index.records, 'arms')
    expect([view.name, view.events, view.claims]).toEqual(['Arms', 1, 1])
    expect(view.asOf).toBe('1–5 Feb 2024')
    expect(view.silent).toEqual(['What was agreed.'])
  })

  it('leaves out the sentences that rest on nothing visible', () => {
    const standsFor = (records: typeof russia) =>
      buildTopicView(index, records, 'arms').stands.map(({ text }) => text)
    expect(standsFor(index.records)).toEqual(['Talks go on.', 'They met.'])
    expect(standsFor(russia)).toEqual(['Talks go on.'])
  })

  it('names the differences that matter much', () => {
    const view = buildTopicView(index, index.records, 'arms')
    expect(view.differences.map(({ id }) => id)).toEqual(['much'])
  })
})

describe('digestTopic', () => {
  it('shows a few and counts the rest', () => {
    const many = sampleIndex({
      claims: ['a', 'b', 'c', 'd', 'e'].map((name) =>
        sampleClaim(name, {
          topics: ['arms'],
          attribution: {
            speaker: name,
            role: null,
            about: null,
            basis: 'on-record',
            country: null,
          },
        }),
      ),
    })
    const { voices, figures } = digestTopic(buildTopicView(many, many.records, 'arms'))
    expect([voices.shown.length, voices.more]).toEqual([3, 2])
    expect([figures.shown.length, figures.more]).toEqual([0, 0])
  })
})

describe('buildTopicsView', () => {
  it('has panels for the main topics and counts the others', () => {
    const view = buildTopicsView(index, index.records, [])
    expect(view.digests.map((digest) => digest.view.topic)).toEqual(['minerals', 'arms'])
    expect(view.emptied.map(({ topic }) => topic)).toEqual(['semiconductors', 'human-rights'])
    expect(view.others.map(({ topic, count }) => [topic, count])).toEqual([
      ['diplomacy', 3],
      ['trade', 1],
      ['security', 0],
      ['technology', 0],
    ])
  })

  it('has panels for the chosen topics instead', () => {
    const view = buildTopicsView(index, index.records, ['trade'])
    expect(view.digests.map((digest) => digest.view.topic)).toEqual(['trade'])
    expect(view.emptied).toEqual([])
    expect(view.others).toHaveLength(7)
  })

  it('says which panels a partner empties', () => {
    const view = buildTopicsView(index, india, [])
    expect(view.digests).toEqual([])
    expect(view.emptied).toHaveLength(4)
  })
})

const describeUnder = (...selections: Parameters<typeof describeNothing>[1]) =>
  describeNothing('human-rights', selections, (status) => `is ${status}`, 'the five articles')

describe('describeNothing', () => {
  it('says what is not joined', () => {
    expect(describeUnder({ ...EVERYTHING, partners: ['IND', 'CHN'] })).toBe(
      'No statement in the five articles joins human rights and China or India.',
    )
  })

  it('joins what the page is about with what the reader chose', () => {
    expect(
      describeUnder(
        { ...EVERYTHING, partners: ['RUS'] },
        { ...EVERYTHING, topics: ['human-rights', 'arms'], statuses: ['planned'] },
      ),
    ).toBe(
      'No statement in the five articles joins human rights, Russia, arms and the status “is planned”.',
    )
  })

  it('says so where nothing was chosen', () => {
    expect(describeUnder(EVERYTHING)).toBe('No statement in the five articles is on human rights.')
  })
})
