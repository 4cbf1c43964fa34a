import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleFigure } from '#test/sample-reference.ts'
import { boundedNumber, niceCeiling } from './scale-words.ts'

it('says how the number of a figure is bounded', () => {
  expect(boundedNumber(sampleFigure('a', 'USA', '2023', { value: 260, bound: 'more-than' }))).toBe(
    'more than 260',
  )
  expect(boundedNumber(sampleFigure('a', 'USA', '2023', { value: 1700 }))).toBe('1,700')
})

it('ends an axis at the next number of which a quarter is round', () => {
  expect([0.3, 1, 7, 97, 111, 172, 230, 681, 1225].map(niceCeiling)).toEqual([
    expect.closeTo(0.3),
    1,
    8,
    100,
    120,
    200,
    240,
    800,
    1600,
  ])
  expect(niceCeiling(44_000_000)).toBe(50_000_000)
})

it('still has an axis where there is nothing to draw', () => {
  expect(niceCeiling(0)).toBe(1)
})

it('ends an axis never below its largest number, nor far above it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), (value) => {
      const top = niceCeiling(value)
      expect(top).toBeGreaterThanOrEqual(value)
      expect(top).toBeLessThan(value * 1.4)
    }),
  )
})
