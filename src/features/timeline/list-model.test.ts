import { expect, it } from 'vitest'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import { sampleIndex } from '#test/sample-corpus.ts'
import { buildList } from './list-model.ts'
import { eventOn } from './test-events.ts'
import { buildTimeline } from './timeline-model.ts'

it('runs down the same stretches as the axis, with every event once and the articles between', () => {
  const index = sampleIndex({
    events: [
      eventOn('speech', '2024-02-01', { partners: ['USA', 'CHN'] }),
      eventOn('sentence', '2010'),
      eventOn('boom', '2015~/2023-02-01'),
      eventOn('vow', '2022-12'),
    ],
  })
  const list = buildList(buildTimeline(index, EVERYTHING, EVERYTHING))
  expect(
    list.map(({ kind, name, items }) => [
      kind,
      name,
      items
        .map((item) => (item.kind === 'event' ? item.mark.record.id : item.article.label))
        .join(),
    ]),
  ).toEqual([
    ['segment', '2010', 'sentence'],
    ['segment', 'Jan 2011 to Nov 2022', 'boom'],
    ['segment', '2022–23, by month', 'vow'],
    ['segment', 'Feb 2023, by day', '001'],
    ['silence', 'no article for a year', ''],
    ['segment', 'Feb 2024, by day', '002,speech,003'],
  ])
})
