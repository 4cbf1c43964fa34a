import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeDotLabels, type DotLabel } from './dot-labels.ts'

/** Width of a character, as the chart draws it. */
const CHARACTER = 6.6

const wish = (id: string, x: number, text = '2023') => ({ id, x, text })
const placed = (labels: readonly DotLabel[]) =>
  labels.map(({ id, side, anchor }) => [id, side, anchor])

/** From where to where a label goes once it is drawn at its dot. */
function extentOf({ x, text, anchor }: DotLabel): { from: number; to: number } {
  const width = text.length * CHARACTER
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { from, to: from + width }
}

it('puts a label above the middle of its dot where there is room', () => {
  const labels = placeDotLabels([wish('a', 100), wish('b', 200)], 300)
  expect(labels).toEqual([
    { id: 'a', x: 100, text: '2023', side: 'above', anchor: 'middle' },
    { id: 'b', x: 200, text: '2023', side: 'above', anchor: 'middle' },
  ])
})

it('goes below where above is taken, and leaves the third away', () => {
  const labels = placeDotLabels([wish('a', 100), wish('b', 110), wish('c', 105)], 300)
  expect(placed(labels)).toEqual([
    ['a', 'above', 'middle'],
    ['b', 'below', 'middle'],
  ])
})

it('serves the first in the list first', () => {
  const labels = placeDotLabels([wish('c', 105), wish('b', 110), wish('a', 100)], 300)
  expect(placed(labels)).toEqual([
    ['c', 'above', 'middle'],
    ['b', 'below', 'middle'],
  ])
})

it('keeps a gap of four pixels between labels of one side', () => {
  // Four characters are 26.4 px wide.
  expect(placed(placeDotLabels([wish('a', 100), wish('b', 130.3)], 300))[1]?.[1]).toBe('below')
  expect(placed(placeDotLabels([wish('a', 100), wish('b', 130.5)], 300))[1]?.[1]).toBe('above')
})

it('begins at a dot on the left edge and ends at one on the right edge', () => {
  const labels = placeDotLabels([wish('left', 5), wish('right', 295)], 300)
  expect(placed(labels)).toEqual([
    ['left', 'above', 'start'],
    ['right', 'above', 'end'],
  ])
  expect(placed(placeDotLabels([wish('right', 295), wish('near', 260)], 300))[1]).toEqual([
    'near',
    'below',
    'middle',
  ])
})

const row = fc.integer({ min: 150, max: 600 }).chain((width) =>
  fc.record({
    width: fc.constant(width),
    wishes: fc.array(
      fc.record({
        id: fc.uuid(),
        x: fc.double({ min: 0, max: width, noNaN: true }),
        text: fc.constantFrom('2023', '2020–2024', '0', 'about 1,700'),
      }),
      { maxLength: 12 },
    ),
  }),
)

it('never covers one label with another, serves the first, and invents none', () => {
  fc.assert(
    fc.property(row, ({ wishes, width }) => {
      const labels = placeDotLabels(wishes, width)
      const ids = labels.map(({ id }) => id)
      expect(ids).toEqual(wishes.map(({ id }) => id).filter((id) => ids.includes(id)))
      expect(ids[0]).toBe(wishes[0]?.id)
      for (const side of ['above', 'below']) {
        const extents = labels
          .filter((label) => label.side === side)
          .map(extentOf)
          .toSorted((a, b) => a.from - b.from)
        for (const [i, { from }] of extents.entries()) {
          expect(from).toBeGreaterThan(extents[i - 1]?.to ?? -Infinity)
        }
      }
    }),
  )
})

it('lets no label leave a row that has room for it', () => {
  fc.assert(
    fc.property(row, ({ wishes, width }) => {
      for (const { from, to } of placeDotLabels(wishes, width).map(extentOf)) {
        expect(from).toBeGreaterThanOrEqual(-0.001)
        expect(to).toBeLessThanOrEqual(width + 0.001)
      }
    }),
  )
})
