import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endNameWidth, placeNote, spreadLabels } from './line-labels.ts'

const wish = (code: string, y: number) => ({ code, y })
const heights = (ys: readonly number[]) =>
  spreadLabels(
    ys.map((y) => ({ y })),
    15,
    0,
    100,
  ).map(({ y }) => y)

it('leaves labels where their lines end as long as none covers another', () => {
  expect(heights([10, 40, 90])).toEqual([10, 40, 90])
  expect(heights([])).toEqual([])
})

it('orders labels from the top, and keeps where each line ends', () => {
  expect(spreadLabels([wish('low', 60), wish('high', 20)], 15, 0, 100)).toEqual([
    { code: 'high', y: 20, at: 20 },
    { code: 'low', y: 60, at: 60 },
  ])
})

it('pushes down what would be covered', () => {
  expect(spreadLabels([wish('a', 50), wish('b', 52), wish('c', 53)], 15, 0, 100)).toEqual([
    { code: 'a', y: 50, at: 50 },
    { code: 'b', y: 65, at: 52 },
    { code: 'c', y: 80, at: 53 },
  ])
})

it('pushes back up what went beyond the bottom', () => {
  expect(heights([95, 98, 99])).toEqual([70, 85, 100])
  expect(heights([20, 120])).toEqual([20, 100])
})

it('begins no higher than the top', () => {
  expect(heights([-30, 2])).toEqual([0, 15])
})

it('never covers one label with another, and stays inside as long as all fit', () => {
  const ys = fc.array(fc.double({ min: -20, max: 420, noNaN: true }), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(
      ys,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 60, max: 400 }),
      (ends, height, top, bottom) => {
        const labels = spreadLabels(
          ends.map((y) => ({ y })),
          height,
          top,
          bottom,
        )
        expect(labels.map(({ at }) => at)).toEqual(ends.toSorted((a, b) => a - b))
        for (const [i, { y }] of labels.entries()) {
          const above = labels[i - 1]?.y ?? -Infinity
          expect(y - above).toBeGreaterThanOrEqual(height - 0.001)
        }
        expect(labels.at(-1)?.y).toBeLessThanOrEqual(bottom)
        const fits = (ends.length - 1) * height <= bottom - top
        expect(!fits || (labels[0]?.y ?? -Infinity) >= top - 0.001).toBe(true)
      },
    ),
  )
})

it('begins a note at its place, or further left so that it ends inside', () => {
  const note = 'measured otherwise from 2022'
  expect(placeNote(note, 100, 400)).toBe(100)
  expect(placeNote(note, 110, 288)).toBe(92)
  expect(placeNote(note, 60, 150)).toBe(0)
})

it('keeps room for a name in the widest typeface that may stand in for ours', () => {
  // Measured at 12 px semibold in DejaVu Sans: 113.4 px.
  expect(endNameWidth('United States 84')).toBeGreaterThan(114)
})
