import { expect, it } from 'vitest'
import { toDayNumber } from '#domain/dates/day-number.ts'
import { sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import { lanesOf, toMark, type TimelineMark } from './mark-model.ts'
import { eventOn } from './test-events.ts'

function markOf(...events: Parameters<typeof eventOn>): TimelineMark {
  const index = sampleIndex({ events: [eventOn(...events)] })
  const [record] = index.events
  const mark = record && toMark(record)
  if (!mark) throw new Error('no mark')
  return mark
}

it('keeps the plan of an earlier article beside what a later one reports as done', () => {
  const mark = markOf('meeting', '2024-01-31', {
    status: 'occurred',
    reports: [
      { excerpt: 'early.1', status: 'planned' },
      { excerpt: 'later.1', status: 'occurred' },
      { excerpt: 'other.1', status: 'occurred' },
    ],
  })
  expect(mark.plan).toMatchObject({
    day: toDayNumber('2023-02-01'),
    status: 'planned',
    label: '001',
    excerpt: { id: 'early.1' },
  })
  expect(mark.excerpt.id).toBe('other.1')
  expect(mark.strong).toBe(true)
  expect(mark.open).toBe(false)
})

it('leaves a plan open where no article says what became of it', () => {
  const plan = { status: 'planned' as const }
  expect(markOf('visit', '2024-02-05', plan)).toMatchObject({ open: true, plan: null })
  expect(markOf('visit', '2024-02-05', { ...plan, outcome: 'visit' }).open).toBe(false)
  expect(markOf('visit', '2024-02-05', { status: 'hypothetical' }).open).toBe(false)
})

it('knows which ends are approximate', () => {
  expect(markOf('push', '2023-01~/2023-02-01').rough).toEqual({ from: true, to: false })
  expect(markOf('push', '2023-01-10~').rough).toEqual({ from: true, to: true })
})

it('draws nothing without a date', () => {
  const index = sampleIndex({ events: [sampleEvent('some-day', { date: null })] })
  expect(index.events.map((record) => toMark(record))).toEqual([null])
})

it('prefers a short label where the seeds give one', () => {
  expect(markOf('talks', '2024-01-31', { title: 'Talks on chips go on' }).label).toBe(
    'Talks on chips go on',
  )
  expect(markOf('talks', '2024-01-31', { short: 'Chip talks' }).label).toBe('Chip talks')
})

it('stands in the lane of each partner, or in the wider one', () => {
  expect(lanesOf({ partners: ['CHN', 'USA'] })).toEqual(['CHN', 'USA'])
  expect(lanesOf({ partners: [] })).toEqual(['wider'])
})
