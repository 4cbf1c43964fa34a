import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import type { Event } from '#domain/model/corpus.ts'
import { sampleIndex } from '#test/sample-corpus.ts'
import { LINE_HEIGHT } from './label-model.ts'
import type { PlacedMark } from './place-model.ts'
import { anyEvents, eventOn } from './test-events.ts'
import { buildTimeline, layOutTimeline } from './timeline-model.ts'

function layOut(events: readonly Event[], width = 820) {
  const index = sampleIndex({ events: [...events] })
  return layOutTimeline(buildTimeline(index, EVERYTHING, EVERYTHING), width)
}

function usaLane(events: readonly Event[], width?: number): readonly PlacedMark[] {
  const lanes = layOut(
    events.map((event) => ({ ...event, partners: ['USA' as const] })),
    width,
  ).lanes
  return lanes.find(({ key }) => key === 'USA')?.placed ?? []
}

function labelBox({ label }: PlacedMark) {
  if (!label) return null
  const x0 = label.anchor === 'end' ? label.x - label.width : label.x
  const bottom = label.y + (label.lines.length - 1) * LINE_HEIGHT + 3
  return { x0, x1: x0 + label.width, y0: label.y - 9, y1: bottom }
}

it('gives every event a mark in each of its lanes, and lets nothing overlap', () => {
  fc.assert(
    fc.property(anyEvents, fc.integer({ min: 500, max: 3000 }), (events, width) => {
      const { lanes, scale } = layOut(events, width)
      const silences = scale.cells.filter(({ kind }) => kind === 'silence')
      for (const { key, placed } of lanes) {
        const own = events.filter((event) =>
          key === 'wider' ? event.partners.length === 0 : event.partners.includes(key),
        )
        expect(placed.map(({ mark }) => mark.record.id).toSorted()).toEqual(
          own.map(({ id }) => id).toSorted(),
        )
        for (const [i, a] of placed.entries()) {
          for (const b of placed.slice(i + 1)) expect(overlaps(a.box, b.box)).toBe(false)
          const label = labelBox(a)
          if (!label) continue
          expect(label.x0).toBeGreaterThanOrEqual(a.box.x0 - 0.01)
          expect(label.x1).toBeLessThanOrEqual(a.box.x1 + 0.01)
          expect(label.y0).toBeGreaterThanOrEqual(a.box.y0)
          expect(label.y1).toBeLessThanOrEqual(a.box.y1)
          for (const { x0, x1 } of silences) {
            expect(overlaps(label, { x0, x1, y0: label.y0, y1: label.y1 })).toBe(false)
          }
        }
      }
    }),
    { numRuns: 60 },
  )
})

/** The widest part of a mark's box that its plan leaves free. */
function freeWidth({ box, planBox }: PlacedMark): number {
  return planBox ? Math.max(planBox.x0 - box.x0, box.x1 - planBox.x1) : box.x1 - box.x0
}

/** Sums of fractions differ in their last digits; in px. */
const ROUNDING = 0.01

it('leaves 24 px to each mark and each earlier plan, on a phone too', () => {
  const reports = [
    { excerpt: 'early.1', status: 'planned' as const },
    { excerpt: 'later.1', status: 'occurred' as const },
  ]
  let plans = 0
  fc.assert(
    fc.property(anyEvents, fc.integer({ min: 150, max: 900 }), (events, width) => {
      const planned = events.map((event) =>
        event.status === 'occurred' ? { ...event, reports } : event,
      )
      for (const mark of layOut(planned, width).lanes.flatMap(({ placed }) => placed)) {
        const { box, planBox } = mark
        expect(box.y1 - box.y0).toBeGreaterThanOrEqual(24)
        expect(freeWidth(mark)).toBeGreaterThan(23.99)
        if (!planBox) continue
        plans += 1
        expect(planBox.x1 - planBox.x0).toBeCloseTo(24)
        expect(planBox.y1 - planBox.y0).toBeCloseTo(24)
        expect(planBox.x0).toBeGreaterThan(box.x0 - ROUNDING)
        expect(planBox.x1).toBeLessThan(box.x1 + ROUNDING)
        expect(planBox.y0).toBeGreaterThan(box.y0 - ROUNDING)
        expect(planBox.y1).toBeLessThan(box.y1 + ROUNDING)
      }
    }),
    { numRuns: 60 },
  )
  expect(plans).toBeGreaterThan(0)
})

it('hangs a label left where a silence follows', () => {
  const long = 'A visit that is described in a rather long title of its own'
  const [mark] = usaLane([eventOn('visit', '2023-02-02', { title: long })])
  expect(mark?.label?.anchor).toBe('end')
})

it('draws a span as a bar from its first to its last day, however short', () => {
  const [span] = usaLane([eventOn('meetings', '2023-01-20/2023-02-01')])
  expect(span).toMatchObject({ bar: true })
  const [year] = usaLane([eventOn('war', '1973~')])
  expect(year && year.x1 - year.x0).toBeGreaterThanOrEqual(12)
})

it('cuts a bar where it runs through time that is left out', () => {
  const [ties] = usaLane([eventOn('ties', '2023-02-01/2024-02-02')])
  expect(ties?.cuts).toHaveLength(1)
  const [talks] = usaLane([eventOn('talks', '2024-02-01/2024-02-02')])
  expect(talks?.cuts).toEqual([])
})

it('sets the events of a busy day in two columns inside it', () => {
  const events = ['a', 'b', 'c', 'd'].map((id) => eventOn(id, '2024-02-01', { title: 'Talks' }))
  expect(new Set(usaLane(events).map(({ x0 }) => x0)).size).toBe(2)
})

it('puts what runs through a silence below what happened', () => {
  const placed = usaLane([eventOn('ties', '2023-01-01/2024-02-02'), eventOn('visit', '2024-02-01')])
  const yOf = (id: string) => placed.find(({ mark }) => mark.record.id === id)?.y ?? 0
  expect(yOf('ties')).toBeGreaterThan(yOf('visit'))
})

it('keeps a mark whose label finds no room', () => {
  const title = 'Extraordinarily-long-single-word-that-no-plot-has-room-for'
  const [mark] = usaLane([eventOn('visit', '2024-02-01', { title })], 120)
  expect(mark).toMatchObject({ label: null, bar: false })
})

function overlaps(a: PlacedMark['box'], b: PlacedMark['box']): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1
}
