import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it, test } from 'vitest'
import { CASES } from '#test/cases.ts'
import { toCsv } from './csv.ts'

const cellsOf = (csv: string, delimiter = ',') =>
  Papa.parse<string[]>(csv.slice(1), { delimiter }).data.slice(1)
const cellOf = (text: string) => cellsOf(toCsv([{ text }]))[0]?.[0]

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\n=1',
  '＝1',
  ' =1+1',
  '\u0000=1',
  '\u200b=1',
  '=HYPERLINK("x")\nand more',
])('%j is no formula for a spreadsheet', (text) => {
  expect(cellOf(text)?.startsWith("'")).toBe(true)
})

test.each([
  ['a;=cmd()', "a;'=cmd()"],
  ['a\n=cmd()', "a\n'=cmd()"],
  ['a\t@cmd()', "a\t'@cmd()"],
  ['a; +1;-2', "a;' +1;'-2"],
])('%j has no formula either where cells are parted elsewhere', (text, harmless) => {
  expect(cellOf(text)).toBe(harmless)
})

it('leaves other text as it is, with all that CSV has signs for, and numbers', () => {
  expect(cellOf('5 = 4 + 1, “he said”; then\n"so" - yes')).toBe(
    '5 = 4 + 1, “he said”; then\n"so" - yes',
  )
  expect(toCsv([{ value: -5.5, none: null, not: undefined }])).toBe(
    '\uFEFFvalue,none,not\r\n-5.5,,',
  )
})

/** Texts of what means something to CSV or to spreadsheets, and of anything at all. */
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from('=+-@;,"\'\t\r\n aé＝\u0000\u200b')),
    maxLength: 12,
  }),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

it('has no formula in any cell of any rows, at whatever sign they are parted, and loses nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }), (rows) => {
      const csv = toCsv(rows.map(([first, second]) => ({ first, second })))
      expect(cellsOf(csv).map((cells) => cells.map(bare))).toEqual(
        rows.map((cells) => cells.map(bare)),
      )
      const parted = [cellsOf(csv).flat(), csv.slice(1).split(/[;\t\r\n]/)].flat()
      expect(parted.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([])
    }),
    CASES,
  )
})

const bare = (cell: string) => cell.replaceAll("'", '')
