// Puts everything that a portable copy consists of into its one page (scripts/portable.mjs).
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseAst } from 'vite'
import { escapeHtml } from './head.mjs'
import { inlineScriptsOf } from './headers.mjs'
import { listFiles, sha256 } from './release.mjs'

const TYPES = {
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.csv': 'text/csv;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** How index.html finds out whether the prerendered page is the one that was asked for. */
const ASKED_ON_A_SITE = `[...new URLSearchParams(location.search).keys()].some((key) => key !== 'excerpt')`
const ASKED_IN_A_FILE = String.raw`!/^(?:#\/(?:\?excerpt=[^&#]*)?)?(?:#.*)?$/.test(location.hash)`

/**
 * Makes the page.
 * @param {string} folder of a client build in one chunk, with the published data
 * @param {{ title: string, description: string | null, html: string, path: string }} dashboard prerendered
 * @returns {string} the page, which names the hash of each script and style of its own and allows nothing else
 * @throws where anything of the build would stay outside
 */
export function writePortablePage(folder, dashboard) {
  const files = readBuild(folder)
  const { template, styles, script } = takeApart(files)
  const policy = policyOf([...inlineScriptsOf(template), script], styles)
  const charset = '<meta charset="utf-8" />'
  const head = [
    charset,
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<meta name="description" content="${escapeHtml(dashboard.description ?? '')}" />`,
    `<title>${escapeHtml(dashboard.title)}</title>`,
  ]
  const body = [
    `<div id="root" data-path="${dashboard.path}">${dashboard.html}</div>`,
    ...dataBlocks(files),
    `<script type="module">${script}</script>`,
  ]
  const page = [
    ['<title>Bamboo Ledger</title>', ''],
    [charset, head.join('\n    ')],
    ['<div id="root"></div>', body.join('\n    ')],
  ].reduce((text, [sought, instead]) => once(text, sought, instead), template)
  checkNothingOutside(page, files)
  return page
}

/** The files of a build by their paths; reading one notes that it was. */
function readBuild(folder) {
  const unread = new Set(listFiles(folder))
  return {
    list: (start) => [...listFiles(folder)].filter((path) => path.startsWith(start)),
    listUnread: () => [...unread],
    read: (path) => {
      unread.delete(path)
      return readFileSync(join(folder, path))
    },
  }
}

/** The page of the build with its styles and its icon in it, and the one script that it asks for. */
function takeApart({ read }) {
  const asData = (path) => `data:${TYPES[extname(path)]};base64,${read(path).toString('base64')}`
  const styles = []
  const scripts = []
  const template = once(read('index.html').toString(), ASKED_ON_A_SITE, ASKED_IN_A_FILE)
    .replaceAll(/\s*<link rel="manifest"[^>]*>/g, '')
    .replaceAll(
      /<link rel="icon" href="\/([^"]*)"/g,
      (_, path) => `<link rel="icon" href="${asData(path)}"`,
    )
    .replaceAll(
      /<link rel="stylesheet"([^>]*) href="\/([^"]*)"([^>]*)>/g,
      (_, before, path, after) => {
        const media = /media="[^"]*"/.exec(before + after)?.[0] ?? ''
        styles.push(inlineStyle(read(path).toString(), asData))
        return `<style ${media}>${styles.at(-1)}</style>`
      },
    )
    .replaceAll(/\s*<script type="module"[^>]* src="\/([^"]*)"[^>]*><\/script>/g, (_, path) => {
      scripts.push(inlineScript(read(path).toString()))
      return ''
    })
  if (scripts.length !== 1)
    throw new Error(`The build has ${scripts.length} scripts instead of one.`)
  return { template, styles, script: scripts[0] }
}

/** Everything that runs or styles by its hash; pictures and fonts that the page itself has; the network not at all. */
function policyOf(scripts, styles) {
  return [
    "default-src 'none'",
    `script-src ${hashesOf(scripts)}`,
    `style-src ${hashesOf(styles)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function hashesOf(texts) {
  return texts
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ')
}

/** The published files. Those of the same content stand there once, with all their names. */
function dataBlocks({ list, read }) {
  const names = new Map()
  // The licences of what is in it go with every copy.
  for (const path of [...list('data/'), ...list('licenses.json')]) {
    const hash = sha256(read(path))
    names.set(hash, [...(names.get(hash) ?? []), path])
  }
  return [...names.values()].map((paths) => {
    const content = read(paths[0])
    // As a string of JSON every byte of it comes through the page unchanged.
    const text = JSON.stringify(content.toString('utf8')).replaceAll('<', String.raw`\u003c`)
    if (!Buffer.from(JSON.parse(text)).equals(content)) throw new Error(`${paths[0]} is not UTF-8.`)
    return `<script type="application/json" data-files="${paths.join(' ')}" data-type="${TYPES[extname(paths[0])]}">${text}</script>`
  })
}

function inlineStyle(css, asData) {
  if (/<\/style/i.test(css)) throw new Error('A style would end too early.')
  const shown = css
    // Its fonts are there as soon as its words.
    .replaceAll('font-display:optional', 'font-display:block')
  return shown.replaceAll(
    /url\(["']?\/(assets\/[^"')]+)["']?\)/g,
    (_, path) => `url(${asData(path)})`,
  )
}

/** Where code says what would end it, it stands in a text or a pattern, where its first sign may be written otherwise. */
function inlineScript(code) {
  const safe = code.trim().replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`)
  parseAst(safe)
  return safe
}

function once(text, sought, instead) {
  if (text.split(sought).length !== 2)
    throw new Error(`The page does not have this once: ${sought}`)
  return text.replace(sought, () => instead)
}

/** What a portable copy has no use for. */
const LEFT_OUT = new Set(['manifest.webmanifest', 'robots.txt'])

/** @throws where the page would ask for another file, or a file of the build is not in it */
function checkNothingOutside(page, { listUnread }) {
  const markup = page.replaceAll(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1')
  const tags = markup.match(/<(?:script|link|img|iframe|source|object)\b[^>]*>/g) ?? []
  const outside = tags.filter((tag) => /\b(?:src|href|srcset|data)="(?!data:|#)/.test(tag))
  const left = listUnread().filter((path) => !LEFT_OUT.has(path))
  if (outside.length + left.length > 0) {
    throw new Error(`Not in the page: ${[...outside, ...left].join(', ')}.`)
  }
}
