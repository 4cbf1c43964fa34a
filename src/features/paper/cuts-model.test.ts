import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutBetween, type Band } from './cuts-model.ts'

test('cuts between what stands apart, half way', () => {
  const bands = [
    { top: 0, bottom: 40 },
    { top: 50, bottom: 90 },
  ]
  expect(cutBetween(bands, 100, 20)).toEqual([
    { top: 0, bottom: 45 },
    { top: 45, bottom: 100 },
  ])
})

test.each<[string, readonly Band[], number]>([
  [
    'what overlaps',
    [
      { top: 0, bottom: 60 },
      { top: 50, bottom: 90 },
    ],
    20,
  ],
  [
    'what stands beside something tall',
    [
      { top: 0, bottom: 95 },
      { top: 10, bottom: 20 },
      { top: 50, bottom: 60 },
    ],
    20,
  ],
  [
    'where a piece would be too low',
    [
      { top: 0, bottom: 40 },
      { top: 50, bottom: 90 },
    ],
    60,
  ],
  ['where there is nothing', [], 20],
])('does not cut %s', (_, bands, least) => {
  expect(cutBetween(bands, 100, least)).toEqual([{ top: 0, bottom: 100 }])
})

test('the pieces are the whole drawing, and no cut goes through a band', () => {
  const band = fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 100 }))
    .map(([top, tall]) => ({ top, bottom: top + tall }))
  fc.assert(
    fc.property(fc.array(band), fc.integer({ min: 1, max: 200 }), (bands, least) => {
      const pieces = cutBetween(bands, 1000, least)
      expect(pieces[0]?.top).toBe(0)
      expect(pieces.at(-1)?.bottom).toBe(1000)
      pieces.slice(1).forEach(({ top }, i) => {
        expect(top).toBe(pieces[i]?.bottom)
        expect(bands.filter((one) => one.top < top && top < one.bottom)).toEqual([])
      })
      for (const { top, bottom } of pieces) expect(bottom - top).toBeGreaterThanOrEqual(least)
    }),
  )
})
