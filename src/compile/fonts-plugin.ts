import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { cutFont } from './cut-font.ts'

/** Where the rules stand. */
const RULES = 'src/app/fonts.css'
/** Where the smaller files lie until the bundler takes them. */
const FILES = '.cache/fonts'

/**
 * Publishes of each font that src/app/fonts.css takes out of a package only the weights and letters that its rule names,
 * which is little more than half of it.
 */
export function fontsPlugin(): Plugin {
  let rules = ''
  let files = ''
  return {
    name: 'fonts',
    // Before Vite looks for the files that the rules name.
    enforce: 'pre',
    configResolved({ root }) {
      rules = join(root, RULES)
      files = join(root, FILES)
    },
    async transform(css, id) {
      if (id !== rules) return null
      const place = (name: string) => relative(dirname(rules), join(files, `${name}.woff2`))
      let written = css
      for (const [rule] of css.matchAll(/@font-face\s*\{[^}]*\}/g)) {
        const cut = await cutFont(rule, place)
        keep(join(files, `${cut.font.name}.woff2`), cut.font.bytes)
        written = written.replace(rule, () => cut.rule)
      }
      return { code: written, map: null }
    },
  }
}

/** Writes a file where it is new, in one go, since two builds may do so at a time. */
function keep(file: string, bytes: Uint8Array): void {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, bytes)
  renameSync(beside, file)
}
