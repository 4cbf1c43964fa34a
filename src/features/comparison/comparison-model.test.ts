import { expect, it } from 'vitest'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { sampleClaim, sampleCorpus, sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import type { PartnerCode } from '#domain/model/vocabulary.ts'
import { buildComparison, readComparison, type Finding } from './comparison-model.ts'

const { briefings } = sampleCorpus()
const index = sampleIndex({
  events: [
    sampleEvent('met', { partners: ['USA'], status: 'occurred', topics: ['diplomacy'] }),
    sampleEvent('talks', { partners: ['RUS'], status: 'ongoing', topics: ['arms'] }),
    sampleEvent('visit', { partners: ['CHN'], status: 'planned', date: null }),
    sampleEvent('tour', { partners: ['CHN'], status: 'planned' }),
  ],
  claims: [
    sampleClaim('credit', { partners: ['RUS'], topics: ['arms'], stance: 'cooperation' }),
    sampleClaim('uneasy', {
      partners: ['RUS'],
      mentions: ['CHN'],
      topics: ['arms'],
      stance: 'friction',
      excerpts: ['later.2', 'other.1'],
    }),
    sampleClaim('tested', { partners: ['RUS'], topics: ['diplomacy'], stance: 'friction' }),
    sampleClaim('named', { partners: ['IND', 'USA'], topics: ['diplomacy'] }),
  ],
  briefings: {
    ...briefings,
    partners: {
      ...briefings.partners,
      RUS: {
        standing: { text: 'Partner', records: ['tested'], since: '2023-09-10' },
        cooperation: 'credit',
        tension: 'tested',
        silent: [],
      },
    },
  },
})

const view = (choice: Partial<Selection> = {}, scope = EVERYTHING) =>
  buildComparison(index, scope, { ...EVERYTHING, ...choice })
const column = (code: PartnerCode, choice: Partial<Selection> = {}) => {
  const found = view(choice).columns.find(({ partner }) => partner.code === code)
  if (!found) throw new Error(`no column ${code}`)
  return found
}
const idsOf = (finding: Finding<{ records: readonly { id: string }[] }> | undefined) =>
  finding?.kind === 'found' ? finding.value.records.map(({ id }) => id) : finding?.kind

it('counts statements and independent origins for each topic', () => {
  expect(column('RUS').topics.get('arms')).toMatchObject({
    kind: 'found',
    value: {
      party: true,
      origins: [{ name: 'Agency A and Agency B' }, { name: 'Paper C' }],
    },
  })
  expect(idsOf(column('RUS').topics.get('arms'))).toEqual(['talks', 'credit', 'uneasy'])
  expect(view().most).toBe(3)
})

it('tells a partner that is only named from one about which nothing is said', () => {
  expect(column('CHN').topics.get('arms')).toMatchObject({ kind: 'found', value: { party: false } })
  expect(column('KOR').topics.get('arms')).toEqual({ kind: 'silent' })
})

it('never calls silence what only the filters hide', () => {
  const planned = column('RUS', { statuses: ['planned'] })
  expect(planned.topics.get('arms')).toEqual({ kind: 'filtered' })
  expect(planned.topics.get('minerals')).toEqual({ kind: 'silent' })
  expect(planned.cooperation).toEqual({ kind: 'filtered' })
  expect(planned.plans).toEqual({ kind: 'silent' })
  expect(column('CHN', { statuses: ['planned'] }).topics.get('arms')).toEqual({ kind: 'filtered' })
})

it('keeps the rows of chosen topics and the columns of chosen partners', () => {
  const narrowed = view({ topics: ['arms'], partners: ['RUS', 'CHN'] })
  expect(narrowed.topics).toEqual(['arms'])
  expect(narrowed.columns.map(({ partner }) => partner.code)).toEqual(['CHN', 'RUS'])
  expect(view({ topics: ['minerals'], partners: ['KOR'] }).empty).toBe(true)
  expect(view({}, { ...EVERYTHING, topics: ['arms'] }).topics).toEqual(['arms'])
})

it('reads the matrix also where nothing is left', () => {
  expect(readComparison(view({ topics: ['minerals'], partners: ['KOR', 'USA'] }))).toBe(
    'No statement is left about the United States or South Korea.',
  )
})

it('still says where a chosen partner is only named', () => {
  expect(idsOf(column('CHN', { partners: ['CHN'] }).topics.get('arms'))).toEqual(['uneasy'])
})

it('compares tones from three claims on', () => {
  expect(column('RUS').tone?.map(({ stance, claims }) => [stance, claims.length])).toEqual([
    ['cooperation', 1],
    ['friction', 2],
    ['balancing', 0],
    ['neutral', 0],
  ])
  expect(column('USA').tone).toBeNull()
  expect(column('RUS', { topics: ['arms'] }).tone).toBeNull()
})

/** How many claims the filters leave about a partner on a scope, and whether any is made. */
const claimed = (code: PartnerCode, scope: Partial<Selection>, choice: Partial<Selection> = {}) =>
  view(choice, { ...EVERYTHING, ...scope })
    .columns.filter(({ partner }) => partner.code === code)
    .map((found) => [found.claims.length, found.claimed])

it('tells a partner about whom no claim is made here from one whose claims the filters hide', () => {
  expect(claimed('RUS', {}, { topics: ['trade'] })).toEqual([[0, true]])
  expect(claimed('RUS', { topics: ['trade'] })).toEqual([[0, false]])
  expect(claimed('CHN', {})).toEqual([[0, false]])
})

it('lists open plans with the last one due first and the undated last', () => {
  const { plans, latest } = column('CHN')
  expect(plans.kind === 'found' && plans.value.map(({ id }) => id)).toEqual(['tour', 'visit'])
  expect(latest).toEqual({ kind: 'silent' })
  expect(column('USA').latest).toMatchObject({ kind: 'found', value: { id: 'met' } })
})

it('takes standing and the strongest statements from the briefing', () => {
  expect(column('RUS').standing).toMatchObject({
    since: '2023-09-10',
    sentence: { text: 'Partner', record: { id: 'tested' } },
  })
  expect(column('RUS').tension).toMatchObject({ kind: 'found', value: { id: 'tested' } })
  expect(column('KOR').tension).toEqual({ kind: 'silent' })
})

it('says in a sentence about whom most is said, and how much is silence', () => {
  expect(readComparison(view({ partners: ['RUS', 'KOR'], topics: ['arms', 'trade'] }))).toBe(
    '3 statements about Russia, then South Korea 0; of 4 pairs of partner and topic the articles say nothing on 3.',
  )
})
