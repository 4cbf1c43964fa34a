import { isInRanges, parseUnicodeRange, type CodeRange } from '#lib/unicode-range.ts'

/**
 * The `@font-face` rules of the page for some words, with the files in them, so that a picture has its letters
 * wherever it is opened. Of each family only the files with letters that occur are taken.
 * @param families as CSS names them, without quotes
 * @throws Error where a file does not arrive
 */
export async function embedFonts(families: ReadonlySet<string>, words: string): Promise<string> {
  const points = [...new Set(words)].map((letter) => letter.codePointAt(0) ?? 0)
  const faces = fontFaces().filter(
    ({ family, ranges }) =>
      families.has(family) && points.some((point) => isInRanges(point, ranges)),
  )
  const rules = await Promise.all(
    faces.map(
      async ({ family, weight, unicodeRange, url }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(${await readAsData(url)}) format('woff2');unicode-range:${unicodeRange}}`,
    ),
  )
  return rules.join('')
}

interface FontFile {
  readonly family: string
  readonly weight: string
  readonly unicodeRange: string
  readonly ranges: readonly CodeRange[]
  readonly url: string
}

/** The fonts that the page is set in, as its style sheets name them. */
function fontFaces(): readonly FontFile[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const value = (name: string) => rule.style.getPropertyValue(name)
      const path = /url\(["']?([^"')]+)/.exec(value('src'))?.[1]
      if (path === undefined) return []
      const unicodeRange = value('unicode-range')
      return {
        family: value('font-family').replaceAll(/["']/g, ''),
        weight: value('font-weight'),
        unicodeRange,
        ranges: parseUnicodeRange(unicodeRange),
        url: new URL(path, sheet.href ?? location.href).href,
      }
    }),
  )
}

async function readAsData(url: string): Promise<string> {
  // In a portable copy they stand in its style.
  if (url.startsWith('data:')) return url
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `data:font/woff2;base64,${btoa(binary)}`
}
