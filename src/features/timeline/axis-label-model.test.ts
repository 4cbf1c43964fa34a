import { expect, it } from 'vitest'
import { buildCells } from './axis-model.ts'
import { buildSegments, buildTicks, spellSpan } from './axis-label-model.ts'
import { buildScale } from './scale-model.ts'
import { spanOf } from './test-events.ts'

const cells = buildCells(
  ['1973~', '2010', '2023-07', '2023-09-03', '2023-09-09', '2023-09-10'].map(spanOf),
  ['2023-09-10'].map(spanOf),
)

const titles = (width: number) => buildSegments(buildScale(cells, width)).map(({ title }) => title)

it('heads each stretch as fully as there is room', () => {
  expect(titles(1600)).toEqual(['1973 to 2009', '2010', '2023, by month', 'Sept 2023, by day'])
  expect(titles(420).slice(0, 3)).toEqual(['1973–', '2010', '2023'])
})

it('names days by weekday where they have room, and in bold where articles speak', () => {
  const ticks = buildTicks(buildScale(cells, 1600))
  expect(ticks.map(({ text }) => text)).toEqual([
    'Jul',
    'Aug',
    '1–2',
    'Sun 3',
    '4–8',
    'Sat 9',
    'Sun 10',
  ])
  expect(ticks.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(['Sun 10'])
})

it.each([
  [40, '40 days'],
  [150, '5 months'],
  [379, 'a year'],
  [800, '2 years'],
])('%i days are %s', (days, words) => {
  expect(spellSpan(days)).toBe(words)
})
