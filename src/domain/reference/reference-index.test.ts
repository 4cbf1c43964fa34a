import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import {
  findSampleSet,
  sampleFigure,
  sampleLink,
  sampleReference,
  sampleReferenceIndex,
  sampleSet,
  sampleYears,
} from '#test/sample-reference.ts'
import { ReferenceSchema } from '../model/reference.ts'
import type { PartnerCode, Topic } from '../model/vocabulary.ts'
import {
  drawingLeft,
  drawingOf,
  narrowSet,
  setsOn,
  yearOf,
  type ReferenceScope,
} from './reference-index.ts'

const idsOn = (scope: ReferenceScope, index = sampleReferenceIndex()) =>
  setsOn(index, scope).map(({ id }) => id)

const notes = (links: readonly { note: string }[] | undefined) => links?.map(({ note }) => note)
const freedomAs = (row: string | null) =>
  sampleReferenceIndex({ sets: [{ ...findSampleSet('freedom'), row }] })

it('is tried with a layer that follows the published schema', () => {
  expect(v.is(ReferenceSchema, sampleReference())).toBe(true)
})

it('finds sources, and figures with the set that says what they measure', () => {
  const { sourceById, figureById } = sampleReferenceIndex()
  expect(sourceById.get('paper')?.publisher).toBe('The paper')
  expect(sourceById.get('nobody')).toBeUndefined()
  expect(figureById.get('trade-usa-2023')).toMatchObject({
    figure: { value: 111 },
    set: { id: 'trade' },
  })
  expect(figureById.get('boats')?.set.id).toBe('aid')
  expect(figureById.size).toBe(34)
})

it('finds links from both of their ends, under each figure that they name', () => {
  const { linksByRecord, linksByFigure } = sampleReferenceIndex({
    links: [
      sampleLink('claim', ['trade-usa-2022', 'trade-usa-2023'], { note: 'First.' }),
      sampleLink('claim', ['trade-usa-2023'], { note: 'Second.' }),
      sampleLink('event', ['visit-usa'], { note: 'Third.' }),
    ],
  })
  expect(notes(linksByRecord.get('claim'))).toEqual(['First.', 'Second.'])
  expect(notes(linksByFigure.get('trade-usa-2022'))).toEqual(['First.'])
  expect(notes(linksByFigure.get('trade-usa-2023'))).toEqual(['First.', 'Second.'])
  expect(notes(linksByRecord.get('event'))).toEqual(['Third.'])
  expect(linksByFigure.has('boats')).toBe(false)
})

it('puts on a page of a partner what has a figure of it: what is drawn first, then the lists', () => {
  expect(idsOn({ kind: 'partner', partner: 'USA' })).toEqual([
    'tiers',
    'arms',
    'trade',
    'freedom',
    'meetings',
    'aid',
  ])
  expect(idsOn({ kind: 'partner', partner: 'IND' })).toEqual(['tiers', 'aid'])
  expect(idsOn({ kind: 'partner', partner: 'RUS' })).toEqual(['arms', 'trade'])
})

it('narrows a set to the chosen partners, and keeps what they are compared with', () => {
  const trade = sampleSet('trade', [
    sampleFigure('usa', 'USA', '2023'),
    sampleFigure('rus', 'RUS', '2023'),
    sampleFigure('jpn', 'JPN', '2023'),
    sampleFigure('all', null, '2023'),
  ])
  const left = (partners: PartnerCode[], topics: Topic[] = []) =>
    narrowSet(trade, { partners, topics })?.figures.map(({ id }) => id)
  expect(left([])).toEqual(['usa', 'rus', 'jpn', 'all'])
  expect(left(['RUS'])).toEqual(['rus', 'jpn', 'all'])
  expect(left(['IND'])).toBeUndefined()
  expect(left([], ['arms'])).toBeUndefined()
  expect(left(['USA'], [...trade.topics])).toEqual(['usa', 'jpn', 'all'])
})

it('leaves a set without partners alone, whichever are chosen', () => {
  const reserves = sampleSet('reserves', [sampleFigure('vnm', 'VNM', '2025')])
  expect(narrowSet(reserves, { topics: [], partners: ['IND'] })).toEqual(reserves)
})

it('knows on which pages a figure has its row', () => {
  const { standsOn } = sampleReferenceIndex()
  expect(standsOn('boats', { kind: 'topic', topic: 'arms' })).toBe(true)
  expect(standsOn('boats', { kind: 'topic', topic: 'trade' })).toBe(false)
  expect(standsOn('trade-usa-2023', { kind: 'partner', partner: 'USA' })).toBe(true)
  expect(standsOn('trade-usa-2023', { kind: 'partner', partner: 'RUS' })).toBe(false)
  expect(standsOn('no-such-figure', { kind: 'topic', topic: 'arms' })).toBe(false)
})

it('leaves out of the choices what would take the row of a figure away, and nothing else', () => {
  const reserves = sampleSet('reserves', [
    sampleFigure('reserves-chn', 'CHN', '2025'),
    sampleFigure('reserves-vnm', 'VNM', '2025'),
  ])
  const { choicesFor } = sampleReferenceIndex({ sets: [findSampleSet('trade'), reserves] })
  const arms: Topic[] = ['arms']
  const india: PartnerCode[] = ['IND']
  const none = { topics: [], partners: [] }
  const compared = { kind: 'compared' } as const
  const trade = { kind: 'topic', topic: 'trade' } as const
  const russia = { kind: 'partner', partner: 'RUS' } as const
  const chosen = { topics: arms, partners: india }
  expect(choicesFor('trade-rus-2022', compared, chosen)).toEqual(none)
  expect(choicesFor('trade-rus-2022', trade, chosen)).toEqual({ topics: arms, partners: [] })
  expect(choicesFor('trade-rus-2022', russia, chosen)).toEqual({ topics: [], partners: india })
  const met = { topics: ['trade' as const], partners: ['RUS' as const] }
  expect(choicesFor('trade-rus-2022', compared, met)).toEqual(met)
  // A sum of all countries stays where a chosen partner has a figure; Vietnam's goes with the set.
  expect(choicesFor('trade-all-2023', compared, { ...met, partners: ['USA'] }).partners).toEqual([
    'USA',
  ])
  expect(choicesFor('reserves-vnm', trade, { ...none, partners: india })).toEqual(none)
  expect(choicesFor('no-such-figure', compared, chosen)).toEqual(chosen)
})

it('leads from a record to the figure that stands nearest', () => {
  const { nearestTo } = sampleReferenceIndex({
    links: [sampleLink('claim', ['trade-rus-2023', 'trade-usa-2023', 'visit-usa'])],
  })
  const claim = { id: 'claim', partners: ['USA'] }
  const nearest = (scope: ReferenceScope | null, record = claim) => nearestTo(record, scope)?.figure
  expect(nearest({ kind: 'partner', partner: 'USA' })).toBe('trade-usa-2023')
  expect(nearest({ kind: 'topic', topic: 'diplomacy' })).toBe('visit-usa')
  // Where none stands, the record's partner decides, then the order of the link.
  expect(nearest({ kind: 'topic', topic: 'minerals' })).toBe('trade-usa-2023')
  expect(nearest(null, { id: 'claim', partners: [] })).toBe('trade-rus-2023')
  expect(nearest(null, { id: 'other', partners: [] })).toBeUndefined()
})

it('leaves what counts countries by themselves off the page of a tie, unless partners are compared by it', () => {
  const scope = { kind: 'partner', partner: 'USA' } as const
  expect(idsOn(scope, freedomAs('Freedom score'))).toEqual(['freedom'])
  expect(idsOn(scope, freedomAs(null))).toEqual([])
  expect(idsOn({ kind: 'topic', topic: 'human-rights' }, freedomAs(null))).toEqual(['freedom'])
})

it('puts on a page of a topic every set of the topic, also of the second one named', () => {
  expect(idsOn({ kind: 'topic', topic: 'arms' })).toEqual(['arms', 'aid'])
  expect(idsOn({ kind: 'topic', topic: 'security' })).toEqual(['arms'])
  expect(idsOn({ kind: 'topic', topic: 'diplomacy' })).toEqual(['tiers', 'meetings'])
  expect(idsOn({ kind: 'topic', topic: 'minerals' })).toEqual([])
})

it('compares by the sets that have a row, and by columns, but draws no meetings', () => {
  expect(idsOn({ kind: 'compared' })).toEqual(['tiers', 'arms', 'trade', 'freedom'])
})

it('draws a set by what it holds', () => {
  const drawings = sampleReference().sets.map((set) => [set.id, drawingOf(set)])
  expect(drawings).toEqual([
    ['meetings', 'list'],
    ['arms', 'columns'],
    ['trade', 'dots'],
    ['freedom', 'lines'],
    ['tiers', 'steps'],
    ['aid', 'list'],
  ])
})

it('draws numbers from five on, and steps only where a country has several', () => {
  const five = sampleYears('r', 'USA', { 2019: 5, 2020: 4, 2021: 3, 2022: 2, 2023: 1 })
  expect(drawingOf(sampleSet('rank', five, { unit: 'rank' }))).toBe('lines')
  expect(drawingOf(sampleSet('rank', five.slice(1), { unit: 'rank' }))).toBe('list')
  expect(drawingOf(sampleSet('volume', five, { unit: 'million-tiv', dates: 'period' }))).toBe(
    'dots',
  )
  expect(drawingOf(sampleSet('facts', five, { form: 'fact' }))).toBe('list')
  const first = sampleFigure('a', 'JPN', '2023', { tier: 'comprehensive-strategic' })
  const other = sampleFigure('b', 'AUS', '2024', { tier: 'comprehensive-strategic' })
  const earlier = sampleFigure('c', 'AUS', '2018', { tier: 'strategic' })
  expect(drawingOf(sampleSet('later', [first, other], { form: 'standing' }))).toBe('list')
  expect(drawingOf(sampleSet('later', [first, other, earlier], { form: 'standing' }))).toBe('steps')
})

/** How many figures the choice of partners leaves of a set of the sample, and how they are drawn. */
const leftOf = (id: string, partners: PartnerCode[]) => {
  const whole = findSampleSet(id)
  const set = narrowSet(whole, { topics: [], partners })
  return set && [set.figures.length, drawingLeft(whole, set)]
}

it('draws what the choices leave of a set as the whole, down to two marks', () => {
  expect(leftOf('trade', ['USA'])).toEqual([3, 'dots'])
  expect(leftOf('trade', ['RUS'])).toEqual([2, 'list'])
  expect(leftOf('freedom', ['CHN'])).toEqual([4, 'lines'])
  expect(leftOf('arms', ['RUS'])).toEqual([6, 'columns'])
  expect(leftOf('tiers', ['IND'])).toEqual([1, 'steps'])
  expect(leftOf('aid', ['IND'])).toEqual([1, 'list'])
})

it('places a day on a scale of years', () => {
  expect(yearOf('2024-01-01')).toBe(2024)
  expect(yearOf('2024-07-01')).toBe(2024.5)
  expect(yearOf('2024-12-31')).toBeCloseTo(2024.997, 3)
  expect(yearOf('2024')).toBe(2024)
})

it('keeps days in their order and inside their year', () => {
  const day = fc
    .date({
      min: new Date('1945-01-01'),
      max: new Date('2050-12-31'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(Math.sign(yearOf(a) - yearOf(b))).toBe(a < b ? -1 : a > b ? 1 : 0)
      expect(Math.floor(yearOf(a))).toBe(Number(a.slice(0, 4)))
    }),
  )
})
