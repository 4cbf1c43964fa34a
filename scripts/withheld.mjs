// Whether words of the articles that a host withholds stand in any file of a built site all the same.
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'

/** Files that hold no text that a reader could read. */
const PICTURES = new Set(['.png', '.woff2'])

/** Up to so many characters on either side of an excerpt are part of its address, whoever may show what. */
const CONTEXT = 32

/**
 * Looks for withheld words in every file below a folder, whatever white space, tags, entities or escapes stand in them.
 * Short ones, which may stand in the context of an excerpt, are passed over, and those that the same article says once
 * more in a piece that may be shown, or in its title.
 * @param {string} folder
 * @param {readonly { shown: readonly string[], title: string | null, withheld: readonly string[] }[]} articles
 *   the pieces of each article by whether they may be shown
 * @returns {{ sought: readonly string[], found: readonly { file: string, words: string }[] }}
 */
export function findWithheldWords(folder, articles) {
  const sought = articles.flatMap(({ shown, title, withheld }) => {
    const allowed = fold([...shown, title ?? ''].join(' '))
    return withheld.map(fold).filter((words) => words.length > CONTEXT && !allowed.includes(words))
  })
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !PICTURES.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
  const found = files.flatMap((file) => {
    const content = readFileSync(file, 'utf8')
    const texts = [content, content.replaceAll(/<[^>]*>/g, '')].map((text) => fold(unescape(text)))
    return sought
      .filter((words) => texts.some((text) => text.includes(words)))
      .map((words) => ({ file: relative(folder, file), words }))
  })
  return { sought, found }
}

/** White space as one space each. */
function fold(text) {
  return text.replaceAll(/\s+/g, ' ').trim()
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Entities of HTML and escapes of JSON as the characters that they stand for. */
function unescape(text) {
  return text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name])
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\[nrt]/g, ' ')
    .replaceAll(/\\(["'`\\/])/g, '$1')
}
