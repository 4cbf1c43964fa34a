import fc from 'fast-check'
import { expect, it } from 'vitest'
import { breakLines } from './break-lines.ts'

/** Ten px a letter, twelve where it is bold. */
const measure = (text: string, bold: boolean) => text.length * (bold ? 12 : 10)
const textsOf = (lines: ReturnType<typeof breakLines>) =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join(''))

it('breaks between words, and lets no blank stand at the end of a line', () => {
  const lines = breakLines([{ text: 'as of  the\nday' }], 60, measure)
  expect(textsOf(lines)).toEqual(['as of', 'the', 'day'])
  expect(lines.map(({ width }) => width)).toEqual([50, 30, 30])
})

it('keeps what is bold, and takes its width', () => {
  expect(
    breakLines([{ text: 'Bold', bold: true }, { text: ': two origins' }], 120, measure),
  ).toEqual([
    { runs: [{ text: 'Bold', bold: true }, { text: ': two' }], width: 98 },
    { runs: [{ text: 'origins' }], width: 70 },
  ])
})

it('cuts a word that no line can hold', () => {
  expect(textsOf(breakLines([{ text: 'see http://x.org/abc' }], 70, measure))).toEqual([
    'see',
    'http://',
    'x.org/a',
    'bc',
  ])
})

it('has no line for nothing', () => {
  expect(breakLines([{ text: ' ' }], 50, measure)).toEqual([])
  expect(breakLines([], 50, measure)).toEqual([])
})

it('loses no letter and exceeds no width, whatever the words', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 })
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 200 }), (all, width) => {
      const lines = breakLines([{ text: all.join(' ') }], width, measure)
      expect(textsOf(lines).join('').replaceAll(' ', '')).toBe(all.join(''))
      for (const line of lines) {
        expect(line.width).toBeLessThanOrEqual(width)
        expect(line.width).toBe(measure(textsOf([line])[0] ?? '', false))
      }
    }),
  )
})
