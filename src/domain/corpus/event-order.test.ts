import { expect, it } from 'vitest'
import { sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import type { Event } from '../model/corpus.ts'
import { compareByDate, findLatest, isOpenPlan, isPast, latestExcerpt } from './event-order.ts'

const dated = (id: string, earliest: string, latest: string, parts: Partial<Event> = {}): Event => {
  const event = sampleEvent(id, { status: 'occurred', ...parts })
  return { ...event, date: event.date && { ...event.date, earliest, latest } }
}
const later = [{ excerpt: 'later.1', status: 'occurred' } as const]
const recordsOf = (...events: Event[]) => sampleIndex({ events, claims: [] }).events

it('orders by the earliest day, then by the latest, undated last', () => {
  const events = recordsOf(
    sampleEvent('undated', { date: null }),
    dated('long', '2023-05-01', '2023-09-10'),
    dated('short', '2023-05-01', '2023-05-31'),
    dated('first', '2022-01-01', '2022-12-31'),
  )
  expect(events.toSorted(compareByDate).map(({ id }) => id)).toEqual([
    'first',
    'short',
    'long',
    'undated',
  ])
})

it('takes the latest article before the dates, so that an undated event of it is not lost', () => {
  const events = recordsOf(
    dated('told-early', '2023-01-20', '2023-01-20'),
    sampleEvent('told-late', { date: null, reports: later }),
  )
  expect(findLatest(events)?.id).toBe('told-late')
})

it('takes the last begun of one article, and of one day what most articles report', () => {
  const events = recordsOf(
    dated('week', '2024-01-29', '2024-02-04', { reports: later }),
    dated('aside', '2024-01-31', '2024-01-31', { reports: later }),
    dated('meeting', '2024-01-31', '2024-01-31', {
      reports: [{ excerpt: 'early.1', status: 'planned' }, ...later],
    }),
  )
  expect(findLatest(events)?.id).toBe('meeting')
  expect(findLatest([])).toBeNull()
})

it('knows a plan without an outcome, and what is told as past', () => {
  const [plan, met, kept, possible] = recordsOf(
    sampleEvent('plan', { status: 'planned' }),
    sampleEvent('met', { status: 'reported' }),
    sampleEvent('kept', { status: 'planned', outcome: 'met' }),
    sampleEvent('possible', { status: 'hypothetical' }),
  )
  expect([plan, met, kept, possible].map((event) => event && isOpenPlan(event))).toEqual([
    true,
    false,
    false,
    false,
  ])
  expect([plan, met, kept, possible].map((event) => event && isPast(event))).toEqual([
    false,
    true,
    false,
    false,
  ])
})

it('points at the sentence that gives the latest status', () => {
  const [meeting] = sampleIndex().events
  expect(meeting && latestExcerpt(meeting).id).toBe('other.1')
})

it('takes, of several that began on one day in one article, the one that may have been last', () => {
  const index = sampleIndex({
    events: [
      dated('letter', '2024-01-01', '2024-01-31'),
      dated('answer', '2024-01-01', '2024-03-10'),
      dated('visit', '2024-01-01', '2024-02-10'),
    ],
  })
  expect(findLatest(index.events)?.id).toBe('answer')
})
