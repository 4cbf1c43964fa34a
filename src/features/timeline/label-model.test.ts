import fc from 'fast-check'
import { expect, it } from 'vitest'
import { breakLines, clipLines, measureText, measureWords } from './label-model.ts'

const TITLE = 'Vietnam raises its ties with the United States'

it('measures letters with marks like the letters below them', () => {
  expect(measureText('Tô Lâm')).toBeCloseTo(measureText('To Lam'))
  expect(measureText('m')).toBeGreaterThan(2 * measureText('i'))
  expect(measureText('Lam', true)).toBeGreaterThan(measureText('Lam'))
})

it('breaks a title into even lines that fit', () => {
  const words = measureWords(TITLE)
  expect(breakLines(words, 1, 400)?.lines).toEqual([TITLE])
  expect(breakLines(words, 2, 200)?.lines).toEqual([
    'Vietnam raises its ties',
    'with the United States',
  ])
  expect(breakLines(words, 1, 200)).toBeNull()
  expect(breakLines(measureWords('Talks'), 2, 200)).toBeNull()
})

it('clips by the word, with an ellipsis', () => {
  const clipped = clipLines(measureWords(TITLE), 1, 150)
  expect(clipped).toMatchObject({ lines: ['Vietnam raises its ties…'], clipped: true })
  expect(clipLines(measureWords(TITLE), 3, 150)?.clipped).toBe(false)
  expect(clipLines(measureWords('Semiconductors'), 1, 20)).toBeNull()
})

it('never makes a line wider than it may be, and loses no word where it does not say so', () => {
  const title = fc.array(fc.constantFrom('a', 'rare', 'earths', 'semiconductors'), { minLength: 1 })
  fc.assert(
    fc.property(
      title,
      fc.integer({ min: 20, max: 400 }),
      fc.integer({ min: 1, max: 3 }),
      (words, limit, count) => {
        const text = measureWords(words.join(' '))
        for (const found of [breakLines(text, count, limit), clipLines(text, count, limit)]) {
          if (!found) continue
          expect(found.lines.length).toBeLessThanOrEqual(count)
          expect(found.width).toBeLessThanOrEqual(limit)
          for (const line of found.lines)
            expect(measureText(line)).toBeLessThanOrEqual(limit + 0.01)
          expect(found.clipped || found.lines.join(' ') === words.join(' ')).toBe(true)
        }
      },
    ),
  )
})
