import { expect, it } from 'vitest'
import { sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import { sortEvents, type EventColumn } from './table-model.ts'
import { eventOn } from './test-events.ts'

const { events } = sampleIndex({
  events: [
    sampleEvent('undated', { date: null, title: '“Deals” on chips', status: 'reported' }),
    eventOn('later', '2024-02-01', { title: 'Arrival', status: 'occurred', partners: ['RUS'] }),
    eventOn('earlier', '2023-02-01', {
      title: 'Ceremony',
      status: 'planned',
      partners: ['USA', 'RUS'],
      topics: ['arms'],
      reports: [
        { excerpt: 'early.1', status: 'planned' },
        { excerpt: 'other.1', status: 'planned' },
      ],
    }),
  ],
})

it.each<[EventColumn, 'ascending' | 'descending', string]>([
  ['date', 'ascending', 'earlier later undated'],
  ['date', 'descending', 'later earlier undated'],
  ['title', 'ascending', 'later earlier undated'],
  ['status', 'ascending', 'later earlier undated'],
  ['partners', 'ascending', 'earlier later undated'],
  ['topics', 'ascending', 'earlier undated later'],
  ['articles', 'descending', 'earlier undated later'],
])('sorts by %s, %s', (column, direction, order) => {
  expect(sortEvents(events, column, direction).map(({ id }) => id)).toEqual(order.split(' '))
})
