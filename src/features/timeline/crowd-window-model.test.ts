import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseStep, paceBelow, stepStart, STEPS } from './crowd-step-model.ts'
import {
  clampWindow,
  fitWindow,
  panWindow,
  wholeWindow,
  windowBetween,
  zoomWindow,
} from './crowd-window-model.ts'

const DECADES = { first: -7305, last: 20_088 }
const anyWidth = fc.integer({ min: 200, max: 1400 })
const anyMoves = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('zoom'),
      by: fc.double({ min: 0.2, max: 6, noNaN: true }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({
      kind: fc.constant('pan'),
      by: fc.integer({ min: -3000, max: 3000 }),
      at: fc.constant(0),
    }),
  ),
  { maxLength: 20 },
)

describe('a window', () => {
  it('shows everything at first', () => {
    const { from, perDay } = wholeWindow(DECADES, 800)
    expect(from).toBe(DECADES.first)
    expect(perDay * (DECADES.last + 1 - DECADES.first)).toBeCloseTo(800)
  })

  it('zooms until two days fill it, and on a narrow plot until a day has room for a finger', () => {
    expect(zoomWindow(wholeWindow(DECADES, 800), 1e9, 400, DECADES, 800).perDay).toBe(400)
    expect(zoomWindow(wholeWindow(DECADES, 40), 1e9, 20, DECADES, 40).perDay).toBe(24)
  })

  it('never leaves the range, however it is moved', () => {
    fc.assert(
      fc.property(anyMoves, anyWidth, (moves, width) => {
        let window = wholeWindow(DECADES, width)
        for (const { kind, by, at } of moves) {
          window =
            kind === 'zoom'
              ? zoomWindow(window, by, at * width, DECADES, width)
              : panWindow(window, by, DECADES, width)
          expect(window.from).toBeGreaterThanOrEqual(DECADES.first)
          expect(window.from + width / window.perDay).toBeLessThanOrEqual(DECADES.last + 1.001)
        }
      }),
    )
  })

  it('keeps the day under the pointer while it zooms in', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), anyWidth, (part, width) => {
        const before = wholeWindow(DECADES, width)
        const at = part * width
        const after = zoomWindow(before, 7, at, DECADES, width)
        expect(after.from + at / after.perDay).toBeCloseTo(before.from + at / before.perDay, 6)
      }),
    )
  })

  it('pans at the very same pace, so that nothing is laid out anew', () => {
    const window = zoomWindow(wholeWindow(DECADES, 777), 13.7, 300, DECADES, 777)
    expect(panWindow(window, 31, DECADES, 777).perDay).toBe(window.perDay)
  })

  it('opens a bar into finer ones, at every width and under a finger too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STEPS.slice(1)),
        fc.integer({ min: DECADES.first, max: DECADES.last }),
        fc.integer({ min: 120, max: 1400 }),
        fc.constantFrom(8, 24),
        (step, day, width, least) => {
          const first = stepStart(step, day)
          const pace = paceBelow(step, least)
          const { perDay } = fitWindow(first, stepStart(step, first, 1), DECADES, width, pace)
          const finer = chooseStep(perDay, least)
          expect(STEPS.indexOf(finer)).toBeLessThan(STEPS.indexOf(step))
        },
      ),
    )
  })

  it('goes from one place to another by way of windows that never show more than the wider one', () => {
    const whole = wholeWindow(DECADES, 800)
    const near = fitWindow(10_000, 10_030, DECADES, 800, 0)
    expect(windowBetween(whole, near, 1, 800)).toEqual(near)
    expect(windowBetween(whole, near, 0, 800).from).toBeCloseTo(whole.from)
    let days = Infinity
    for (let part = 0; part <= 1; part += 0.1) {
      const { from, perDay } = windowBetween(whole, near, part, 800)
      expect(800 / perDay).toBeLessThan(days)
      days = 800 / perDay
      expect(from).toBeLessThanOrEqual(10_000.001)
      expect(from + days).toBeGreaterThanOrEqual(10_029.999)
    }
  })

  it('goes aside evenly where both show as much', () => {
    const a = { from: 100, perDay: 4 }
    expect(windowBetween(a, { from: 200, perDay: 4 }, 0.25, 800)).toEqual({ from: 125, perDay: 4 })
  })

  it('shows a range of few days from its beginning', () => {
    const days = { first: 10, last: 10 }
    expect(clampWindow({ from: -5, perDay: 1 }, days, 800)).toEqual({ from: 10, perDay: 400 })
  })
})
