import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeStepYears } from './step-labels.ts'

const ROOM = { from: 0, to: 200 }
const step = (text: string, x: number, y: number) => ({ text, x, y })
const places = (steps: readonly ReturnType<typeof step>[]) =>
  placeStepYears(steps, ROOM).map(({ text, middle, base }) => [text, middle, base])

// Four characters are taken to be 28 px wide.
it('puts each year over the middle of its mark', () => {
  expect(places([step('1950', 50, 100), step('2008', 150, 30)])).toEqual([
    ['1950', 50, 88],
    ['2008', 150, 18],
  ])
})

it('stays inside at both ends', () => {
  expect(places([step('1950', 0, 100), step('2023', 198, 30)])).toEqual([
    ['1950', 14, 88],
    ['2023', 186, 18],
  ])
})

it('ends before the next step up', () => {
  expect(places([step('2001', 100, 60), step('2009', 110, 30)])[0]).toEqual(['2001', 92, 48])
})

it('goes below its mark where the year before it on the same height is too near', () => {
  expect(places([step('2008', 100, 30), step('2023', 131, 30)])).toEqual([
    ['2008', 100, 18],
    ['2023', 131, 51],
  ])
  expect(places([step('2008', 100, 30), step('2023', 132, 30)])[1]).toEqual(['2023', 132, 18])
})

it('remembers every year on a height, not only the one before', () => {
  expect(places([step('2008', 100, 30), step('2010', 110, 30), step('2012', 128, 30)])).toEqual([
    ['2008', 100, 18],
    ['2010', 110, 51],
  ])
  expect(places([step('2008', 100, 30), step('2010', 110, 30), step('2014', 132, 30)])[2]).toEqual([
    '2014',
    132,
    18,
  ])
})

it('keeps clear of a year below the mark of a higher step', () => {
  const steps = [step('2008', 100, 30), step('2010', 110, 30), step('2012', 112, 60)]
  expect(places(steps)[2]).toEqual(['2012', 112, 81])
})

it('never covers one year with another', () => {
  const steps = fc.array(
    fc.record({
      text: fc.constant('2008'),
      x: fc.integer({ min: 0, max: 200 }),
      y: fc.constantFrom(30, 60, 90, 120),
    }),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(steps, (all) => {
      const placed = placeStepYears(
        all.toSorted((a, b) => a.x - b.x || b.y - a.y),
        ROOM,
      )
      for (const [i, a] of placed.entries()) {
        for (const b of placed.slice(i + 1)) {
          const apart = Math.abs(a.base - b.base) >= 12 || Math.abs(a.middle - b.middle) >= 28
          expect(apart).toBe(true)
        }
      }
    }),
  )
})
