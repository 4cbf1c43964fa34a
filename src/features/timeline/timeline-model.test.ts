import { expect, it } from 'vitest'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import { sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import { eventOn } from './test-events.ts'
import { buildTimeline, layOutTimeline, readTimeline } from './timeline-model.ts'

const index = sampleIndex({
  events: [
    eventOn('upgrade', '2023-02-01', { partners: ['USA'] }),
    eventOn('curbs', '2023-05~/2024-02-02', { partners: ['CHN', 'USA'], topics: ['trade'] }),
    eventOn('credit', '2023-01', { partners: ['RUS'], topics: ['arms'] }),
    sampleEvent('rank', { date: null, partners: ['IND', 'RUS'] }),
    eventOn('speech', '2024-02-01'),
  ],
})
const laneOf = (selection: Partial<typeof EVERYTHING>, key: string, scope = EVERYTHING) =>
  buildTimeline(index, scope, { ...EVERYTHING, ...selection }).lanes.find((l) => l.key === key)
const idsOf = (lane: ReturnType<typeof laneOf>) => lane?.marks.map(({ record }) => record.id)

it('has a lane for each partner and one for wider events; several partners, several lanes', () => {
  expect(idsOf(laneOf({}, 'USA'))).toEqual(['upgrade', 'curbs'])
  expect(idsOf(laneOf({}, 'CHN'))).toEqual(['curbs'])
  expect(idsOf(laneOf({}, 'wider'))).toEqual(['speech'])
})

it('says of each lane what it does not draw', () => {
  expect(laneOf({}, 'RUS')).toMatchObject({
    count: '2 events',
    undated: '1 without date',
    note: null,
  })
  expect(laneOf({}, 'IND')).toMatchObject({
    note: '1 event without a date, listed below',
    silent: false,
  })
  expect(laneOf({}, 'KOR')).toMatchObject({ note: 'No event in the three articles', silent: true })
  expect(laneOf({ topics: ['arms'] }, 'RUS')).toMatchObject({ count: '1 of 2 events' })
  expect(laneOf({ topics: ['arms'] }, 'USA')).toMatchObject({
    note: '2 events hidden by the filter',
  })
})

it('closes the lanes of partners that are not chosen, also where an event is shared', () => {
  expect(idsOf(laneOf({ partners: ['CHN'] }, 'CHN'))).toEqual(['curbs'])
  expect(laneOf({ partners: ['CHN'] }, 'USA')).toMatchObject({
    marks: [],
    note: '2 events hidden by the filter',
  })
  expect(laneOf({ partners: ['CHN'] }, 'wider')?.note).toBe('1 event hidden by the filter')
})

const cells = (topics: typeof EVERYTHING.topics) =>
  buildTimeline(index, EVERYTHING, { ...EVERYTHING, topics }).cells

it('keeps the axis while filters change', () => {
  expect(cells(['arms'])).toEqual(cells([]))
})

it('lists undated events apart', () => {
  const view = buildTimeline(index, EVERYTHING, EVERYTHING)
  expect(view.undated.map(({ id }) => id)).toEqual(['rank'])
  expect(view.marks).toHaveLength(4)
  expect(view.shown).toHaveLength(5)
})

it('says in a sentence how many events there are and in which months most begin', () => {
  expect(readTimeline(buildTimeline(index, EVERYTHING, EVERYTHING))).toBe(
    '5 events, 1 without a date in any article.',
  )
  const busy = sampleIndex({
    events: ['2023-02-01', '2023-02-03', '2023-02~/2023-03', '2024-05', '2024-05', '2025'].map(
      (edtf, i) => eventOn(`e${i}`, edtf),
    ),
  })
  expect(readTimeline(buildTimeline(busy, EVERYTHING, EVERYTHING))).toBe(
    '6 events, 0 without a date in any article; more begin in Feb 2023 (3) and in May 2024 (2) than in any other month.',
  )
})

it('shows only the lanes of a scope', () => {
  const scope = { ...EVERYTHING, partners: ['RUS' as const] }
  const view = buildTimeline(index, scope, EVERYTHING)
  expect(view.lanes.map(({ key }) => key)).toEqual(['RUS'])
  expect(laneOf({}, 'KOR', { ...EVERYTHING, topics: ['arms'] })?.note).toBe(
    'No such event in the three articles',
  )
})

it('keeps lanes at least as high as they were before zooming', () => {
  const view = buildTimeline(index, EVERYTHING, EVERYTHING)
  const whole = layOutTimeline(view, 800)
  const floors = whole.lanes.map(({ height }) => height + 10)
  expect(layOutTimeline(view, 2400, { floors }).height).toBe(whole.height + 10 * floors.length)
})

it('says how long no article speaks', () => {
  const { silences } = layOutTimeline(buildTimeline(index, EVERYTHING, EVERYTHING), 800)
  expect(silences.map(({ words }) => words)).toEqual(['no article for a year'])
})
