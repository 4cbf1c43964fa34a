import Papa from 'papaparse'
import { expect, it, test } from 'vitest'
import { toCsv } from './csv.ts'

const cellOf = (text: string) => Papa.parse<string[]>(toCsv([{ text }]).slice(1)).data[1]?.[0]

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\n=1', '＝1', '=HYPERLINK("x")\nand more'])(
  '%j is no formula for a spreadsheet',
  (text) => {
    expect(cellOf(text)).toBe(`'${text}`)
  },
)

it('leaves other text as it is, with all that CSV has signs for', () => {
  expect(cellOf('5 = 4 + 1, “he said”;\n"so"')).toBe('5 = 4 + 1, “he said”;\n"so"')
})
