import { expect, it } from 'vitest'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import type { Event } from '#domain/model/corpus.ts'
import { sampleIndex } from '#test/sample-corpus.ts'
import { eventOn } from './test-events.ts'
import { buildTimeline, layOutTimeline } from './timeline-model.ts'

function usaLane(...events: readonly Event[]) {
  const index = sampleIndex({ events: events.map((event) => ({ ...event, partners: ['USA'] })) })
  const { lanes } = layOutTimeline(buildTimeline(index, EVERYTHING, EVERYTHING), 820)
  const lane = lanes.find(({ key }) => key === 'USA')
  if (!lane) throw new Error('no lane')
  return lane
}

it('leads from the plan of an earlier article to what was done', () => {
  const { links, placed } = usaLane(
    eventOn('meeting', '2024-02-03', {
      status: 'occurred',
      reports: [
        { excerpt: 'early.1', status: 'planned' },
        { excerpt: 'other.1', status: 'occurred' },
      ],
    }),
  )
  expect(links).toMatchObject([{ kind: 'kept', event: 'meeting', end: { way: 'right' } }])
  expect(placed[0]?.planX).toBeLessThan(placed[0]?.x0 ?? 0)
})

it('keeps plan and outcome of one day apart, in one column', () => {
  const { placed } = usaLane(
    eventOn('upgrade', '2024-02-01', {
      status: 'occurred',
      reports: [
        { excerpt: 'later.1', status: 'planned' },
        { excerpt: 'other.1', status: 'occurred' },
      ],
    }),
  )
  expect((placed[0]?.x0 ?? 0) - (placed[0]?.planX ?? 0)).toBeGreaterThan(12)
})

it('leads from a plan to the other event that it became', () => {
  const { links, placed } = usaLane(
    eventOn('meetings-due', '2024-02-01', { status: 'planned', outcome: 'meetings' }),
    eventOn('meetings', '2024-02-03', { status: 'occurred' }),
  )
  const outcome = placed.find(({ mark }) => mark.record.id === 'meetings')
  expect(links).toMatchObject([{ kind: 'kept', event: 'meetings-due', end: { y: outcome?.y } }])
})

it('falls from bar to bar', () => {
  const { links } = usaLane(
    eventOn('meetings-due', '2024-01-31/2024-02-04', { status: 'planned', outcome: 'meetings' }),
    eventOn('meetings', '2024-01-31/2024-02-04', { status: 'occurred' }),
  )
  expect(links).toHaveLength(1)
  expect(links[0]?.kind).toBe('kept')
})

it('ends at a bar where the articles tell no outcome', () => {
  const { links, placed } = usaLane(eventOn('visit', '2024-02-03', { status: 'planned' }))
  expect(links).toMatchObject([{ kind: 'open', end: { way: 'right', y: placed[0]?.y } }])
})

it('only points on where the outcome is not in the lane', () => {
  const plan = eventOn('talks-due', '2024-02-01', { status: 'planned', outcome: 'talks' })
  expect(usaLane(plan).links).toMatchObject([{ kind: 'elsewhere', event: 'talks-due' }])
})
