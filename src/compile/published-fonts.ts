import { groupByKeys } from '#lib/group-by.ts'
import { isInRanges, parseUnicodeRange, type CodeRange } from '#lib/unicode-range.ts'

/** A file of a family, as the published style sheet names it. */
export interface PublishedFont {
  readonly family: string
  /** Its name alone. */
  readonly file: string
  /** The letters in it, as its rule says. */
  readonly ranges: readonly CodeRange[]
}

/** A letter that not every family has, and where it stands. */
export interface LetterWithoutFont {
  readonly letter: string
  readonly files: readonly string[]
}

/** Reads the `@font-face` rules of a style sheet, in their order. */
export function readPublishedFonts(css: string): readonly PublishedFont[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = '']) => {
    const [, family = ''] = /font-family:\s*["']?([^"';]+)/.exec(rule) ?? []
    const [, file = ''] = /url\(["']?[^"')]*?([^"')/]+)["']?\)/.exec(rule) ?? []
    const [, range = ''] = /unicode-range:([^;}]+)/.exec(rule) ?? []
    return { family, file, ranges: parseUnicodeRange(range) }
  })
}

/** The files that a browser may ask for to set some words, whichever family they are set in. */
export function fontsFor(fonts: readonly PublishedFont[], words: string): readonly string[] {
  const points = [...new Set(words)].map(toPoint)
  return familiesOf(fonts).flatMap((files) => [
    ...new Set(points.flatMap((point) => fontWith(point, files)?.file ?? [])),
  ])
}

/**
 * Finds what no font of the site has, which every reader then sees in a font of their own system.
 * @param texts content of each published file by its name; what is not drawn (spaces, controls) is passed over
 */
export function findLettersWithoutFont(
  fonts: readonly PublishedFont[],
  texts: Iterable<readonly [file: string, text: string]>,
): readonly LetterWithoutFont[] {
  const families = familiesOf(fonts)
  const found = new Map<string, string[]>()
  for (const [file, text] of texts) {
    for (const letter of new Set(text)) {
      if (/[\p{C}\p{Z}]/u.test(letter)) continue
      if (families.every((files) => fontWith(toPoint(letter), files))) continue
      found.set(letter, [...(found.get(letter) ?? []), file])
    }
  }
  return [...found].map(([letter, files]) => ({ letter, files }))
}

function familiesOf(fonts: readonly PublishedFont[]): readonly (readonly PublishedFont[])[] {
  return [...groupByKeys(fonts, ({ family }) => [family]).values()]
}

/** Of the rules with a letter the last one holds. */
function fontWith(point: number, files: readonly PublishedFont[]): PublishedFont | undefined {
  return files.findLast(({ ranges }) => isInRanges(point, ranges))
}

function toPoint(letter: string): number {
  return letter.codePointAt(0) ?? 0
}
