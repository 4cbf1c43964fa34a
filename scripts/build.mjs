// `npm run build`: the client bundle and the published data, the same app as server code, and from both
// every view as a static page with the picture that goes with links to it. Options: scripts/options.mjs.
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build, runnerImport } from 'vite'
import { checkBudget } from './budget.mjs'
import { completeLicenceFile } from './complete-licences.mjs'
import { describingLines, escapeHtml } from './head.mjs'
import { cacheControl, contentSecurityPolicy, inlineScriptsOf, securityRules } from './headers.mjs'
import { BUILD_INPUTS, cache, hashOf, readVersion, root, stamp } from './lib.mjs'
import { readOptions } from './options.mjs'
import { listFiles, MANIFEST, manifestOf } from './release.mjs'
import { writeServiceWorker } from './service-worker.mjs'
import { findWithheldWords } from './withheld.mjs'

/** The file of each page by the shape of its path, as in src/app/routes.ts. */
const PAGE_NAMES = {
  '': 'dashboard',
  'topics/:slug': 'topic',
  'partners/:slug': 'partner',
  articles: 'articles',
  'articles/:slug': 'article',
  claims: 'claims',
  method: 'method',
  plans: 'plans',
  wording: 'wording',
  voices: 'voices',
  people: 'people',
  'people/:slug': 'person',
  'articles/:slug/:slug': 'use',
  basket: 'basket',
  embed: 'embed',
}

/** The folder that `npm start` serves, whose stamp says what it was built from. */
const OWN_FOLDER = join(root, 'dist')
/** Where the site is written. */
let dist = OWN_FOLDER

// Whatever loads code first: what is built is React for production.
process.env.NODE_ENV = 'production'

await buildSite(process.argv.slice(2)).catch((error) => {
  console.error(`\nThe build stopped.\n${error.message}`)
  if (error.cause) console.error(error.cause)
  process.exit(1)
})

async function buildSite(given) {
  const { base, site, keep, out, seeds, excerptsOnly } = readOptions(given)
  if (out !== null) dist = resolve(out)
  checkFolder()
  const mode = excerptsOnly ? 'excerpts-only' : 'production'
  const inputs = hashOf(BUILD_INPUTS)
  // Two builds of the same sources are the same app, whenever and wherever they were made.
  const app = `${readVersion()}+${inputs.slice(0, 8)}`
  const { module: compiler } = await runnerImport(join(root, 'src/compile/load-corpus.ts'))
  const { corpus, manifest, files, shares, ...data } = await compiler.loadSite(
    seeds === null ? root : resolve(seeds),
    { excerptsOnly },
  )
  // For the plugin of src/compile, which would compile them once more for each bundle.
  process.env.CORPUS_MANIFEST = JSON.stringify(manifest)
  const define = {
    'import.meta.env.VITE_APP_VERSION': JSON.stringify(app),
    'import.meta.env.VITE_SHARDED': String(data.partOf !== null),
    'import.meta.env.VITE_PORTABLE': 'false',
  }
  // Until it stands whole.
  if (dist === OWN_FOLDER) stamp('built').write('')
  // Read before the folder is emptied, which may be the one that it comes from.
  const earlier = keep === null ? new Map() : await readEarlierData(keep)
  rmSync(dist, { recursive: true, force: true })
  await build({
    root,
    base,
    mode,
    define,
    logLevel: 'warn',
    build: { manifest: true, outDir: dist, emptyOutDir: true },
  })
  const server = join(cache, `server-${mode}`)
  await build({
    root,
    base,
    mode,
    define,
    logLevel: 'warn',
    build: { ssr: 'src/server.tsx', outDir: server, emptyOutDir: true, copyPublicDir: false },
  })

  for (const { name, content } of files()) writePieces(name, content)
  const { listPictures, renderPages } = await import(pathToFileURL(join(server, 'server.js')).href)
  const pictures = await drawPictures(listPictures(data.partOf?.('dashboard').corpus ?? corpus))

  const template = readFileSync(join(dist, 'index.html'), 'utf8')
  const policy = contentSecurityPolicy(inlineScriptsOf(template))
  const chunks = readManifest()
  completeLicenceFile(dist)
  const pages = []
  for await (const page of renderPages({ corpus, ...data })) {
    const html = fillTemplate(template, page, {
      policy,
      chunks,
      base,
      about: describingLines(page, pictures.get(page.path) ?? pictures.get('/'), { site, base }),
    })
    const file = page.path === '/' ? 'index.html' : `${page.path.slice(1)}.html`
    write(file, html)
    pages.push({ kind: kindOf(page.path), file })
  }
  const carried = [...earlier].filter(([name]) => !existsSync(join(dist, name)))
  for (const [name, content] of carried) write(name, content)
  write('_headers', headersFile(policy, base))
  write('.nojekyll', '')
  rmSync(join(dist, '.vite'), { recursive: true, force: true })
  if (excerptsOnly) checkWithheld(corpus, shares)
  const offline = await writeServiceWorker(dist, { earlier: carried.map(([name]) => name) })
  write(MANIFEST, manifestOf(dist, { app, data: corpus.version, base }))
  if (dist === OWN_FOLDER) {
    const chosen = [base, site, seeds ?? '', excerptsOnly ? mode : ''].filter(
      (choice) => choice !== '',
    )
    stamp('built').write(`${inputs} ${chosen.join(' ')}`)
  }
  report(pages.length)
  console.log(
    `Offline: ${offline.files} files, ${kb(offline.bytes).trim()}${offline.whole ? '' : ', without the rest of a large site'}.`,
  )
  if (keep !== null) console.log(`Kept from ${keep}: ${carried.length} files of earlier data.`)
  const { module: fonts } = await runnerImport(join(root, 'src/compile/published-fonts.ts'))
  const published = fonts.readPublishedFonts(readStyles())
  reportLetters(fonts.findLettersWithoutFont(published, readTexts()))
  checkBudget(dist, pages, (html) => fonts.fontsFor(published, html))
}

/** @throws where the folder holds anything but an earlier build, since building empties it. */
function checkFolder() {
  if (!existsSync(dist) || readdirSync(dist).length === 0) return
  if (dist === OWN_FOLDER || existsSync(join(dist, 'data/corpus.json'))) return
  throw new Error(`${dist} is not empty and holds no earlier build: choose another folder.`)
}

/** The data that the build in a folder published for good, by name. */
async function readEarlierData(folder) {
  const { module: keeper } = await runnerImport(join(root, 'src/compile/keep-data.ts'))
  return keeper.readEarlierData(resolve(folder))
}

/** @throws where words that the host must not publish stand in any file all the same. */
function checkWithheld({ articles }, shares) {
  const { sought, found } = findWithheldWords(
    dist,
    articles.map(({ id, title }) => ({ title, ...shares.get(id) })),
  )
  if (found.length > 0) {
    // Nobody shall publish it by mistake.
    rmSync(dist, { recursive: true, force: true })
    const places = found.map(({ file, words }) => `${file}: ${words}`)
    throw new Error(
      `What only a host with the rights may show would be published:\n${places.join('\n')}`,
    )
  }
  const pieces = articles.reduce((sum, { id }) => sum + shares.get(id).withheld.length, 0)
  console.log(
    `\nExcerpts only: ${pieces} pieces of the articles are withheld; no file has any of the ${sought.length} that stand nowhere else and are longer than the context of an excerpt.`,
  )
}

/**
 * Draws the pictures that go with links, under names that change with them, since those who show links keep pictures long.
 * @returns by path of the view, the file below the base, what it says, and its size in pixels
 */
async function drawPictures(pictures) {
  const { module: drawing } = await runnerImport(join(root, 'src/compile/draw-picture.ts'))
  const draw = await drawing.startDrawing()
  const icon = readFileSync(join(root, 'public/icon.svg'), 'utf8')
  for (const [file, png] of drawing.drawIcons(icon)) write(file, png)
  const drawn = new Map()
  for (const { path, words, element } of pictures) {
    const png = await draw(element)
    const hash = createHash('sha256').update(png).digest('hex').slice(0, 8)
    const file = `previews/${path.slice(1).replaceAll('/', '-') || 'dashboard'}-${hash}.png`
    write(file, png)
    drawn.set(path, { file, words, ...drawing.PICTURE_SIZE })
  }
  return drawn
}

/** Chunks by source file, as Vite wrote them. */
function readManifest() {
  return JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
}

function fillTemplate(template, page, { policy, chunks, base, about }) {
  const own = pageChunks(page.path, chunks)
  const lines = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    // First, since a font that is not there for the first paint is left out.
    ...fontsOf(chunks).map(
      (file) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href="${base}${file}" />`,
    ),
    ...page.files.map(
      (file) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${base}${file}" />`,
    ),
    ...own.map(({ file }) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`),
  ]
  const styles = own
    .flatMap(({ css = [] }) => css)
    .map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}" />\n  `)
  return template
    .replace('</head>', () => `${styles.join('')}</head>`)
    .replace(
      '<meta charset="utf-8" />',
      () => `<meta charset="utf-8" />\n    ${lines.join('\n    ')}`,
    )
    .replace(/<title>.*?<\/title>/, () =>
      [`<title>${escapeHtml(page.title)}</title>`, ...about].join('\n    '),
    )
    .replace(
      '<div id="root"></div>',
      () => `<div id="root" data-path="${page.path}">${page.html}</div>`,
    )
}

/** The kind of view at a path, by its shape: /topics/:slug is a topic. */
function kindOf(path) {
  const [, first, ...rest] = path.split('/')
  return PAGE_NAMES[[first, ...rest.map(() => ':slug')].join('/')] ?? 'not-found'
}

/** The code of the page itself, asked for together with the entry, and with it the styles that only this page has. */
function pageChunks(path, chunks) {
  const chunk = chunks[`src/app/pages/${kindOf(path)}-page.tsx`]
  if (!chunk) return []
  return withImports(chunk, chunks).filter(({ isEntry }) => !isEntry)
}

/** A chunk and all that it imports at once. */
function withImports(chunk, chunks, found = new Set()) {
  if (!found.has(chunk)) {
    found.add(chunk)
    for (const key of chunk.imports ?? []) withImports(chunks[key], chunks, found)
  }
  return [...found]
}

/** The two Latin fonts, which every page needs at once. */
function fontsOf(chunks) {
  return Object.values(chunks)
    .map((chunk) => chunk.file)
    .filter((file) => /-latin-wght-normal-.*\.woff2$/.test(file))
}

function headersFile(policy, base) {
  const security = Object.entries(securityRules(policy)).map(([path, headers]) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
    return `${base}${path}\n${lines.join('\n')}`
  })
  const hashed = ['corpus', 'outline', 'reference', 'search'].map((name) => `data/${name}-*`)
  const kept = ['assets/*', 'previews/*', 'data/articles/*', ...hashed].map(
    (path) => `${base}${path}\n  Cache-Control: ${cacheControl(`/${path}`)}`,
  )
  return `${[...security, ...kept].join('\n')}\n`
}

function write(path, content) {
  const file = join(dist, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Writes a file piece by piece: of a large corpus it need not fit the memory. */
function writePieces(path, pieces) {
  const file = join(dist, path)
  mkdirSync(dirname(file), { recursive: true })
  const open = openSync(file, 'w')
  let waiting = ''
  for (const piece of pieces) {
    if (typeof piece !== 'string') writeSync(open, piece)
    else if ((waiting += piece).length > 1e6) {
      writeSync(open, waiting)
      waiting = ''
    }
  }
  writeSync(open, waiting)
  closeSync(open)
}

/** What a first visit costs, measured on the files themselves. */
function report(pages) {
  const assets = join(dist, 'assets')
  const sizes = existsSync(assets)
    ? readdirSync(assets)
        .filter((name) => /\.(?:js|css)$/.test(name))
        .map((name) => {
          const bytes = readFileSync(join(assets, name))
          const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
          return {
            name,
            gzip: gzipSync(bytes).length,
            brotli: brotliCompressSync(bytes, quality).length,
          }
        })
        .toSorted((a, b) => b.gzip - a.gzip)
    : []
  console.log(`\n${pages} pages in ${relative(root, dist)}/. Code and style, largest first:`)
  for (const { name, gzip, brotli } of sizes) {
    console.log(`${kb(gzip)} gzip ${kb(brotli)} brotli  ${name}`)
  }
}

/** Says which letters no font of the site has, since no reader would. */
function reportLetters(missing) {
  if (missing.length === 0) return
  console.log('\nIn none of the fonts (src/app/fonts.css), so each reader sees them in another:')
  for (const { letter, files } of missing) {
    const others = files.length > 1 ? ` and ${files.length - 1} more` : ''
    console.log(`  ${letter} U+${letter.codePointAt(0).toString(16)} in ${files[0]}${others}`)
  }
}

/** What readers may see, of pages and data, by file. */
function* readTexts() {
  const files = listFiles(dist).filter((path) => /\.html$|^data\/.*\.(?:json|txt)$/.test(path))
  for (const path of files) yield [path, readFileSync(join(dist, path), 'utf8')]
}

/** All that the published style sheets say. */
function readStyles() {
  return listFiles(dist)
    .filter((path) => path.endsWith('.css'))
    .map((path) => readFileSync(join(dist, path), 'utf8'))
    .join('\n')
}

function kb(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`
}
