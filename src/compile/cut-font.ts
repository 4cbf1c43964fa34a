import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Blob as FontBlob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { formatUnicodeRange, parseUnicodeRange } from '#lib/unicode-range.ts'

/** Features of OpenType: what browsers apply by themselves, and the figures that src/app/styles.css asks for. */
const FEATURES = 'ccmp locl mark mkmk kern calt liga clig rlig rvrn tnum lnum'.split(' ')

/** A `@font-face` rule, with its file as the package has it and as it is published. */
export interface CutFont {
  /** The file's name without its ending. */
  readonly name: string
  /** woff2 */
  readonly bytes: Uint8Array
}

const { resolve } = createRequire(import.meta.url)

/**
 * Cuts the file of a rule down to the weights and letters that the rule names.
 * @param rule one `@font-face { … }` whose `src` is a file of a package
 * @param place where the file will be, as `url()` says it
 * @returns the rule for the smaller file; its `unicode-range` has exactly the letters in it, so that a browser asks for no
 * file in vain
 * @throws Error where the rule names no file, weights or letters, or the file has none of the letters
 */
export async function cutFont(
  rule: string,
  place: (name: string) => string,
): Promise<{ readonly rule: string; readonly font: CutFont }> {
  const file = valueIn(rule, /url\(['"]([^'"]+)\.woff2['"]\)/)
  const [from, to = from] = valueIn(rule, /font-weight:\s*([\d ]+)/).split(' ')
  const range = valueIn(rule, /unicode-range:\s*([^;}]+)/)
  const source = readFileSync(resolve(`${file}.woff2`))
  const wanted = {
    keepFeatures: FEATURES,
    variationAxes: { wght: { min: Number(from), max: Number(to) } },
  }
  const text = parseUnicodeRange(range)
    .map(([first, last]) => lettersBetween(first, last))
    .join('')
  const plain = await subsetFont(source, text, { ...wanted, targetFormat: 'sfnt' })
  const points = [...new Face(new FontBlob(plain)).collectUnicodes()]
  if (points.length === 0) throw new Error(`${file} has none of ${range}`)
  const name = file.slice(file.lastIndexOf('/') + 1)
  return {
    rule: rule
      .replace(`${file}.woff2`, () => place(name))
      .replace(range, () => formatUnicodeRange(points)),
    font: { name, bytes: await subsetFont(source, text, { ...wanted, targetFormat: 'woff2' }) },
  }
}

function valueIn(rule: string, pattern: RegExp): string {
  const value = pattern.exec(rule)?.[1]
  if (value === undefined) throw new Error(`${pattern} is missing in ${rule}`)
  return value.trim()
}

function lettersBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, step) =>
    String.fromCodePoint(first + step),
  ).join('')
}
