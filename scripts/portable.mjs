// `npm run build:portable`: the whole ledger as one HTML file that opens from a disk and asks for nothing on the network.
// Options: --site= and --base= name the site it is a copy of; --out=, --excerpts-only as for `npm run build`.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, runnerImport } from 'vite'
import { completeLicenceFile } from './complete-licences.mjs'
import { BUILD_INPUTS, cache, hashOf, readVersion, root } from './lib.mjs'
import { readOptions } from './options.mjs'
import { writePortablePage } from './portable-page.mjs'
import { findWithheldWords } from './withheld.mjs'

const FILE = 'bamboo-ledger.html'

// Whatever loads code first: what is built is React for production.
process.env.NODE_ENV = 'production'

await buildPortable(process.argv.slice(2)).catch((error) => {
  console.error(`\nThe build stopped.\n${error.message}`)
  if (error.cause) console.error(error.cause)
  process.exit(1)
})

async function buildPortable(given) {
  const { base, site, keep, out, excerptsOnly } = readOptions(given)
  if (keep !== null) throw new Error('--keep=: a portable copy has one version of the data.')
  const commit = readCommit()
  const app = `${readVersion()}+${hashOf(BUILD_INPUTS).slice(0, 8)}`
  const work = join(cache, 'portable')
  rmSync(work, { recursive: true, force: true })
  const settings = {
    root,
    base: '/',
    mode: excerptsOnly ? 'excerpts-only' : 'production',
    define: {
      'import.meta.env.VITE_APP_VERSION': JSON.stringify(app),
      'import.meta.env.VITE_PORTABLE': 'true',
      'import.meta.env.VITE_SHARDED': 'false',
      'import.meta.env.VITE_SITE': JSON.stringify(site === '' ? '' : site + base),
      'import.meta.env.VITE_COMMIT_DAY': JSON.stringify(commit.day),
      'import.meta.env.VITE_COMMIT_CHANGED': String(commit.changed),
    },
    logLevel: 'warn',
  }
  const client = join(work, 'client')
  await build({
    ...settings,
    // What else comes later is all there from the start.
    build: { outDir: client, rolldownOptions: { output: { codeSplitting: false } } },
  })
  completeLicenceFile(client)
  const server = join(work, 'server')
  await build({
    ...settings,
    build: { ssr: 'src/server.tsx', outDir: server, copyPublicDir: false },
  })

  const { module: compiler } = await runnerImport(join(root, 'src/compile/load-corpus.ts'))
  const { corpus, texts, shares } = await compiler.loadCorpus(root, { excerptsOnly })
  const { renderPages } = await import(pathToFileURL(join(server, 'server.js')).href)
  const { value: dashboard } = await renderPages({ corpus, texts, partOf: null }).next()
  const page = writePortablePage(client, dashboard)

  const made = join(work, 'made')
  mkdirSync(made)
  writeFileSync(join(made, FILE), page)
  if (excerptsOnly) checkWithheld(made, corpus, shares)
  const folder = out === null ? join(root, 'dist-portable') : resolve(out)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, FILE), page)
  const bytes = Buffer.from(page)
  console.log(
    [
      `${relative(process.cwd(), join(folder, FILE))}: ${mb(bytes.length)}, ${mb(gzipSync(bytes).length)} with gzip`,
      `App ${app}, data ${corpus.version}${commit.day === '' ? ', day of the commit not known' : `, commit of ${commit.day}`}${commit.changed ? ', with changes since' : ''}`,
      `SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`,
    ].join('\n'),
  )
}

/** The day of the commit in its own time zone, and whether what is built was changed after it; "" where Git does not tell. */
function readCommit() {
  try {
    const day = git('log', '-1', '--format=%cs').trim()
    return { day, changed: git('status', '--porcelain', '--', ...BUILD_INPUTS).trim() !== '' }
  } catch {
    return { day: '', changed: false }
  }
}

function git(...args) {
  const stdio = ['ignore', 'pipe', 'ignore']
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio })
}

/** @throws where the file has words that it must not have */
function checkWithheld(folder, { articles }, shares) {
  const { found } = findWithheldWords(
    folder,
    articles.map(({ id, title }) => ({ title, ...shares.get(id) })),
  )
  if (found.length > 0) {
    throw new Error(
      `What only a host with the rights may show would be in it:\n${found.map(({ words }) => words).join('\n')}`,
    )
  }
}

function mb(bytes) {
  return `${(bytes / 1_000_000).toFixed(2)} MB`
}
