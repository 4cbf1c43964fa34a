// What each kind of view costs a reader who comes to it first, measured on the files that its page asks for, and the
// limits past which no build goes out.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** In bytes, with brotli at its best; fonts as they are. */
const LIMITS = {
  js: 100_000,
  css: 15_000,
  fonts: 60_000,
  /** The data that the dashboard starts with. */
  data: 40_000,
  /** Code and style of any other view above those of the dashboard. */
  above: 40_000,
  charts: 110_000,
}

/** The first view: everything else is measured against it. */
const FIRST = 'dashboard'

/**
 * Prints what each kind of view costs.
 * @param {string} dist
 * @param {readonly { kind: string, file: string }[]} pages every page below `dist`
 * @param {(html: string) => readonly string[]} fontsFor names of the font files that a browser needs to set a page
 * @throws where one costs more than it may, with the view and the limit
 */
export function checkBudget(dist, pages, fontsFor) {
  const costs = measureKinds(dist, pages, fontsFor)
  const first = costs.find(({ kind }) => kind === FIRST)
  if (!first)
    throw new Error(`There is no page of the kind “${FIRST}” to measure the others against.`)
  const charts = chartsIn(dist)
  console.log('\nWhat the page of each view asks for at once, brotli (fonts as they are), in kB:')
  console.log(line(['view', 'code', 'style', 'above /', 'fonts', 'data']))
  for (const { kind, js, css, fonts, data } of costs) {
    const above = kind === FIRST ? '' : kb(js + css - first.js - first.css)
    console.log(line([kind, kb(js), kb(css), above, kb(fonts), kb(data)]))
  }
  console.log(`Charts, which come when one is near: ${kb(charts.size)}`)
  const faults = [...findOverruns(costs, first), ...findChartFaults(charts, costs)]
  if (faults.length > 0)
    throw new Error(`Over the budget (scripts/budget.mjs):\n${faults.join('\n')}`)
}

/** So many pages of a kind are measured: more than a corpus that is fetched whole has. */
const LOOKED_AT = 50

/** Of each kind the page that asks for most. */
function measureKinds(dist, pages, fontsFor) {
  const sizes = new Map()
  const sizeOf = (file, pack) => {
    if (!sizes.has(file)) sizes.set(file, pack(readFileSync(join(dist, file))).length)
    return sizes.get(file)
  }
  const sum = (files, pack = brotliCompressSync) =>
    files.reduce((total, file) => total + sizeOf(file, pack), 0)
  const most = new Map()
  const looked = new Map()
  for (const { kind, file } of pages) {
    // Of a large corpus there are thousands of a kind, all alike.
    looked.set(kind, (looked.get(kind) ?? 0) + 1)
    if (looked.get(kind) > LOOKED_AT) continue
    const html = readFileSync(join(dist, file), 'utf8')
    const asked = filesAskedFor(html)
    const of = (ending) => asked.filter((name) => name.endsWith(ending))
    const fonts = new Set([...of('.woff2'), ...fontsFor(html).map((name) => `assets/${name}`)])
    const cost = {
      kind,
      files: asked,
      js: sum(of('.js')),
      css: sum(of('.css')),
      fonts: sum([...fonts], (bytes) => bytes),
      data: sum(asked.filter((name) => name.startsWith('data/'))),
    }
    if (cost.js + cost.css > (most.get(kind)?.js ?? -1) + (most.get(kind)?.css ?? 0)) {
      most.set(kind, cost)
    }
  }
  return [...most.values()]
}

/** Code, style, fonts and data that a page names, below the site. */
function filesAskedFor(html) {
  const found = html.matchAll(
    /<(?:script|link)\b[^>]*?(?:href|src)="[^"]*?((?:assets\/[^"/]+\.(?:js|css|woff2))|(?:data\/[^"]+\.(?:json|txt)))"/g,
  )
  return [...new Set([...found].map(([, file]) => file))]
}

/** The chunk of the charts, as vite.config.ts names it. */
function chartsIn(dist) {
  const names = readdirSync(join(dist, 'assets')).filter((name) => /^charts-.*\.js$/.test(name))
  const [name] = names
  if (name === undefined || names.length > 1) {
    throw new Error(
      `There should be one chunk of the charts (vite.config.ts), not ${names.length}.`,
    )
  }
  const file = `assets/${name}`
  return { file, size: brotliCompressSync(readFileSync(join(dist, file))).length }
}

function findOverruns(costs, first) {
  return costs.flatMap(({ kind, js, css, fonts, data }) =>
    kind === FIRST
      ? [
          ...over(kind, 'code', js, LIMITS.js),
          ...over(kind, 'style', css, LIMITS.css),
          ...over(kind, 'fonts', fonts, LIMITS.fonts),
          ...over(kind, 'data', data, LIMITS.data),
        ]
      : over(kind, 'code and style above /', js + css - first.js - first.css, LIMITS.above),
  )
}

function over(kind, what, size, limit) {
  if (size <= limit) return []
  return [`${kind}: ${what} of ${kb(size)} kB, at most ${kb(limit)}; load a part later.`]
}

function findChartFaults({ file, size }, costs) {
  const early = costs.filter(({ files }) => files.includes(file))
  return [
    ...early.map(({ kind }) => `${kind}: asks for the charts at once.`),
    ...(size > LIMITS.charts ? [`charts: ${kb(size)} kB, at most ${kb(LIMITS.charts)}.`] : []),
  ]
}

function line([name, ...numbers]) {
  return `${name.padEnd(12)}${numbers.map((number) => number.padStart(9)).join('')}`
}

function kb(bytes) {
  return (bytes / 1000).toFixed(1)
}
