import fc from 'fast-check'
import { expect, it } from 'vitest'
import { widthOf } from '#lib/text-width.ts'
import { placeNames } from './column-names.ts'

const ROOM = { left: 0, right: 400, top: 10, half: 8 }
const columns = [
  { x: 20, top: 180 },
  { x: 100, top: 60 },
  { x: 120, top: 170 },
]

it('sets a name over the highest column that it would cover', () => {
  const [name] = placeNames([{ text: 'Russia', x: 120, y: 175 }], columns, ROOM)
  expect(name).toMatchObject({ text: 'Russia', base: 53 })
  const [far] = placeNames([{ text: 'India', x: 300, y: 190 }], columns, ROOM)
  expect(far).toMatchObject({ base: 183 })
})

it('stays inside at both ends', () => {
  const names = placeNames(
    [
      { text: 'United States 122', x: 5, y: 190 },
      { text: 'United States 122', x: 398, y: 190 },
    ],
    [],
    ROOM,
  )
  const half = widthOf('United States 122', 'semibold') / 2
  expect(names.map(({ middle }) => middle)).toEqual([half, 400 - half])
})

it('lifts the second of two names, and leaves out one without room', () => {
  const twice = { text: 'Russia', x: 100, y: 80 }
  const names = placeNames([twice, twice, twice, twice], columns, { ...ROOM, top: 20 })
  expect(names.map(({ base }) => base)).toEqual([53, 39, 25])
})

it('leads to a column from the lowest of its names', () => {
  const twice = { text: 'Russia', x: 100, y: 80 }
  const names = placeNames([twice, { text: 'India', x: 300, y: 190 }, twice], columns, ROOM)
  expect(names.map(({ text, leads }) => [text, leads])).toEqual([
    ['Russia', true],
    ['India', true],
    ['Russia', false],
  ])
})

it('covers with a name neither a column nor another name', () => {
  const wish = fc.record({
    text: fc.constantFrom('Russia 7,572', 'India', 'United States'),
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 20, max: 200 }),
  })
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 8 }), (wishes) => {
      const names = placeNames(wishes, columns, ROOM)
      for (const [i, a] of names.entries()) {
        const half = widthOf(a.text, 'semibold') / 2
        expect(a.base).toBeGreaterThanOrEqual(ROOM.top)
        const under = columns.filter(({ x }) => Math.abs(x - a.middle) < half + ROOM.half)
        expect(a.base).toBeLessThan(Math.min(...under.map(({ top }) => top)))
        for (const b of names.slice(i + 1)) {
          const apart =
            Math.abs(a.base - b.base) >= 14 ||
            Math.abs(a.middle - b.middle) >= half + widthOf(b.text, 'semibold') / 2
          expect(apart).toBe(true)
        }
      }
    }),
  )
})
