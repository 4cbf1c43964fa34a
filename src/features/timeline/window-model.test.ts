import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import type { Event } from '#domain/model/corpus.ts'
import { sampleIndex } from '#test/sample-corpus.ts'
import { measureText } from './label-model.ts'
import type { PlacedMark } from './place-model.ts'
import { anyEvents, eventOn } from './test-events.ts'
import { buildTimeline, layOutTimeline, type TimelineLayout } from './timeline-model.ts'
import { fitToWindow } from './window-model.ts'

function layOut(events: readonly Event[], width: number, longBar = Infinity): TimelineLayout {
  const index = sampleIndex({ events: [...events] })
  return layOutTimeline(buildTimeline(index, EVERYTHING, EVERYTHING), width, { longBar })
}

function labelSpan({ label }: PlacedMark) {
  if (!label) return null
  const x0 = label.anchor === 'end' ? label.x - label.width : label.x
  return { x0, x1: x0 + label.width }
}

const isCut = ({ x0, x1 }: { x0: number; x1: number }, left: number, right: number) =>
  (x0 < left - 0.01 && x1 > left + 0.01) || (x0 < right - 0.01 && x1 > right + 0.01)

it('lets no edge of the window cut words, and nothing overlap, wherever the window stands', () => {
  fc.assert(
    fc.property(
      anyEvents,
      fc.integer({ min: 150, max: 900 }),
      fc.constantFrom(1.6, 4, 8),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (events, plot, factor, part) => {
        const layout = layOut(events, plot * factor, plot / 2)
        const left = part * plot * (factor - 1)
        const right = left + plot
        const shown = fitToWindow(layout, { x0: left, x1: right })
        for (const [i, { placed }] of shown.lanes.entries()) {
          expect(placed.map(({ x0, y }) => [x0, y])).toEqual(
            layout.lanes[i]?.placed.map(({ x0, y }) => [x0, y]),
          )
          const words = placed.flatMap((mark) => labelSpan(mark) ?? [])
          for (const span of words) expect(isCut(span, left, right)).toBe(false)
          for (const [one, { box: a }] of placed.entries()) {
            for (const { box: b } of placed.slice(one + 1)) {
              const apart = a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0
              expect(apart).toBe(true)
            }
          }
        }
        // A sheet alone may lie on an edge, one with words not.
        const worded = shown.publications.filter(({ name }) => name !== '')
        for (const { hit } of worded) expect(isCut(hit, left, right)).toBe(false)
        for (const { x, text, strong } of shown.ticks) {
          const half = measureText(text, strong) / 2
          expect(isCut({ x0: x - half, x1: x + half }, left, right)).toBe(false)
        }
      },
    ),
    { numRuns: 60 },
  )
})

it('keeps the name of a bar that runs through the whole window in it', () => {
  const years = eventOn('Trade grows', '2022-10-01/2024-02-01', { partners: ['USA'] })
  const layout = layOut([years], 3000, 300)
  const [bar] = layout.lanes.flatMap(({ placed }) => placed)
  const middle = ((bar?.x0 ?? 0) + (bar?.x1 ?? 0)) / 3
  const shown = fitToWindow(layout, { x0: middle, x1: middle + 600 })
  const words = shown.lanes.flatMap(({ placed }) => placed).map(labelSpan)
  expect(words).toHaveLength(1)
  expect(words[0]?.x0).toBeGreaterThanOrEqual(middle)
  expect(words[0]?.x1).toBeLessThanOrEqual(middle + 600)
})

it('leaves alone what the window shows whole', () => {
  const layout = layOut([eventOn('Talks', '2024-02-01', { partners: ['CHN'] })], 800)
  const shown = fitToWindow(layout, { x0: -10, x1: 830 })
  expect(shown.lanes.every((lane, i) => lane === layout.lanes[i])).toBe(true)
})
