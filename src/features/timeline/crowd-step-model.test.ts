import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toDayNumber, toIsoDay, weekdayOf } from '#domain/dates/day-number.ts'
import { chooseStep, stepEdges, STEPS, stepStart } from './crowd-step-model.ts'

test.each([
  ['day', '2021-03-17', '2021-03-17', '2021-03-18'],
  ['week', '2021-03-17', '2021-03-15', '2021-03-22'],
  ['week', '2021-03-15', '2021-03-15', '2021-03-22'],
  ['week', '1969-12-31', '1969-12-29', '1970-01-05'],
  ['month', '2024-02-29', '2024-02-01', '2024-03-01'],
  ['quarter', '2021-11-30', '2021-10-01', '2022-01-01'],
  ['year', '2021-12-31', '2021-01-01', '2022-01-01'],
  ['decade', '1999-05-05', '1990-01-01', '2000-01-01'],
  ['century', '1999-05-05', '1900-01-01', '2000-01-01'],
] as const)('the %s of %s begins on %s, the next on %s', (step, day, first, next) => {
  const number = toDayNumber(day)
  expect([stepStart(step, number), stepStart(step, number, 1)].map(toIsoDay)).toEqual([first, next])
})

describe('steps', () => {
  const anyStep = fc.constantFrom(...STEPS)
  const anyDay = fc.integer({ min: toDayNumber('1000-01-01'), max: toDayNumber('2200-01-01') })

  it('cut time without gap or overlap, around both ends', () => {
    fc.assert(
      fc.property(anyStep, anyDay, fc.nat(900), (step, from, length) => {
        const edges = stepEdges(step, from, from + length)
        expect(edges[0]).toBeLessThanOrEqual(from)
        expect(edges[1]).toBeGreaterThan(from)
        expect(edges.at(-1)).toBeGreaterThan(from + length)
        expect(edges.at(-2)).toBeLessThanOrEqual(from + length)
        for (const [i, edge] of edges.slice(1).entries()) {
          expect(stepStart(step, edge - 1)).toBe(edges[i])
          expect(stepStart(step, edge)).toBe(edge)
        }
      }),
    )
  })

  it('begin weeks on Mondays', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(stepStart('week', day))).toBe(0)
      }),
    )
  })
})

test.each([
  [24, 'day'],
  [12, 'day'],
  [11, 'week'],
  [1, 'month'],
  [0.2, 'quarter'],
  [0.05, 'year'],
  [0.01, 'decade'],
  [0.000_1, 'century'],
] as const)('where a day takes %d px the step is a %s', (perDay, step) => {
  expect(chooseStep(perDay, 12)).toBe(step)
})
