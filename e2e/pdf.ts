import type { Page } from '@playwright/test'
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Something drawn on a sheet, in points from its left bottom corner. */
interface Drawn {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** A sheet of a printed page. */
export interface Sheet {
  /** In points. */
  readonly width: number
  readonly height: number
  /** Its words, white space folded. */
  readonly text: string
  /** As `text`, what stands above some words, and what stands below them; all above where they are not on the sheet. */
  readonly splitAt: (words: string) => readonly [above: string, below: string]
  /** Lines and shapes that are no letters. */
  readonly drawn: readonly Drawn[]
}

/** Prints a view on A4 as Chromium does, and reads the file back. */
export async function printView(page: Page): Promise<readonly Sheet[]> {
  const bytes = await page.pdf({ format: 'A4', printBackground: true })
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const file = await task.promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    sheets.push(await readSheet(await file.getPage(number)))
  }
  await task.destroy()
  return sheets
}

async function readSheet(page: PDFPageProxy): Promise<Sheet> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const words = items.flatMap((item) => {
    if (!('str' in item)) return []
    const [, , , , , bottom = 0] = numbersIn(item.transform)
    return [{ text: readable(item.str) + (item.hasEOL ? ' ' : ''), bottom }]
  })
  const join = (some: typeof words) =>
    some
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s+/g, ' ')
  const splitAt = (wanted: string): readonly [string, string] => {
    const line = words.findLast(({ text }) => text.trim() === wanted)?.bottom ?? -Infinity
    return [
      join(words.filter(({ bottom }) => bottom >= line)),
      join(words.filter(({ bottom }) => bottom < line)),
    ]
  }
  return { width, height, text: join(words), splitAt, drawn: await listDrawn(page) }
}

/** The characters as they were set: the file names a glyph that two of them share by the other. */
function readable(text: string): string {
  // A word joiner keeps the number of a note on the line of its words.
  return text.replaceAll('\u2060', '').replaceAll('\u02BC', '\u2019')
}

type Matrix = readonly [number, number, number, number, number, number]

/** Follows the transforms of a sheet's instructions (PDF 32000-1, 8.3.4) to where its paths come to stand. */
async function listDrawn(page: PDFPageProxy): Promise<readonly Drawn[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const drawn: Drawn[] = []
  const kept: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  fnArray.forEach((operation, i) => {
    const args: unknown = argsArray[i]
    if (operation === OPS.save) kept.push(matrix)
    else if (operation === OPS.restore) matrix = kept.pop() ?? matrix
    else if (operation === OPS.transform) matrix = times(matrix, numbersIn(args))
    else if (operation === OPS.constructPath && Array.isArray(args)) {
      // The painting, the path, and the box around it.
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersIn(args[2])
      const a = place(matrix, x0, y0)
      const b = place(matrix, x1, y1)
      drawn.push({
        left: Math.min(a.x, b.x),
        right: Math.max(a.x, b.x),
        bottom: Math.min(a.y, b.y),
        top: Math.max(a.y, b.y),
      })
    }
  })
  return drawn
}

/** The numbers of an array, a typed one too. */
function numbersIn(value: unknown): readonly number[] {
  if (value instanceof Float32Array) return [...value]
  return Array.isArray(value) ? value.map(Number) : []
}

function times([a, b, c, d, e, f]: Matrix, inner: readonly number[]): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}

function place([a, b, c, d, e, f]: Matrix, x: number, y: number) {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}
