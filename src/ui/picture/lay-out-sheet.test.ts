import { expect, it } from 'vitest'
import { layOutSheet, TEXT_STYLES, type SheetContent } from './lay-out-sheet.ts'

const measureIn = () => (text: string) => text.length * 7

const content: SheetContent = {
  site: 'Bamboo Ledger',
  title: 'Timeline',
  facts: [[{ text: 'Filtered by topic: Arms.' }], [{ text: '3 of 119 events', bold: true }]],
  notes: ['Widths are not durations.'],
  drawing: { width: 900, height: 400 },
  legend: [
    { sign: { width: 46, height: 18 }, words: [{ text: 'done '.repeat(60) }] },
    { sign: null, words: [{ text: 'Bold', bold: true }, { text: ': two origins' }] },
    { sign: { width: 20, height: 18 }, words: [{ text: 'an article' }] },
  ],
  reading: 'Three events.',
  foot: [[{ text: 'Articles: 003 Bloomberg.' }], [{ text: 'Data version: abc' }]],
}
const sheet = layOutSheet(content, measureIn)
const lineOf = (words: string) => {
  const line = sheet.lines.find(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .startsWith(words),
  )
  if (!line) throw new Error(`No line begins with ${words}`)
  return line
}

it('is as wide as the drawing and its margins, and never too narrow for words', () => {
  expect(sheet.width).toBe(964)
  const small = layOutSheet({ ...content, drawing: { width: 200, height: 100 } }, measureIn)
  expect(small.width).toBe(384)
  expect(sheet.drawing.x).toBe(small.drawing.x)
})

it('stands what is said above the drawing, legend and sources below it, each in its own line', () => {
  const order = ['Bamboo', 'Timeline', 'Filtered', '3 of', 'Widths'].map((words) => lineOf(words).y)
  expect(order.toSorted((a, b) => a - b)).toEqual(order)
  expect(Math.max(...order)).toBeLessThan(sheet.drawing.y)
  const below = ['done', 'Bold', 'Three', 'Articles', 'Data'].map((words) => lineOf(words).y)
  expect(below.toSorted((a, b) => a - b)).toEqual(below)
  expect(Math.min(...below)).toBeGreaterThan(sheet.drawing.y + 400)
  expect(Math.max(...below)).toBeLessThan(sheet.height)
})

it('lets no words run over the edge, and no two lines over each other', () => {
  for (const { x, runs } of sheet.lines) {
    const width = runs.map(({ text }) => text).join('').length * 7
    expect(x + width).toBeLessThanOrEqual(sheet.width - 32)
  }
  const places = sheet.lines.map(({ x, y }) => `${x} ${y}`)
  expect(new Set(places).size).toBe(places.length)
})

it('places each sign of the legend before its words', () => {
  const [first, none, last] = sheet.signs
  expect(none).toBeNull()
  expect(first?.x).toBe(32)
  expect(lineOf('done').x).toBe(32 + 46 + 6)
  expect(lineOf('an article').x).toBe((last?.x ?? 0) + 20 + 6)
  // Entries stand beside each other while there is room.
  expect(lineOf('an article').y).toBe(lineOf('Bold').y)
  expect(TEXT_STYLES.key.leading).toBeGreaterThan(TEXT_STYLES.key.size)
})

it('has neither legend nor reading where there is none', () => {
  const bare = layOutSheet({ ...content, legend: [], reading: '', notes: [] }, measureIn)
  expect(bare.signs).toEqual([])
  expect(bare.rules).toHaveLength(1)
  expect(bare.height).toBeLessThan(sheet.height)
})
