// The last step of the build: `sw.js`, which keeps the site for readers without a network (src/worker).
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { KEPT_FOR_GOOD } from './headers.mjs'
import { root } from './lib.mjs'
import { listFiles } from './release.mjs'

/** A site up to this size, in bytes as they lie on the disk, is kept whole. */
const WHOLE_SITE_LIMIT = 25_000_000

/** For the host, for robots, and the pictures that others show with links. */
const FOR_OTHERS = /^(?:_headers|\.nojekyll|robots\.txt|previews\/.*)$/

/** Of a larger site: its code, its pages of the first level, and what they start with. */
const FIRST = /^(?:assets\/.*|[^/]+|data\/outline-[^/]+)$/

/**
 * Writes the worker with the list of what it keeps: each file with its hash, so that a release is kept as it was built or not at all.
 * @param {string} folder of the built site, whole but for the worker and the list of the release
 * @param {{ earlier: readonly string[] }} leftOut files of earlier builds that stand there too
 * @returns {Promise<{ files: number, bytes: number, whole: boolean }>} what a reader's browser keeps
 */
export async function writeServiceWorker(folder, { earlier }) {
  const all = listFiles(folder)
    .filter((path) => !FOR_OTHERS.test(path) && !earlier.includes(path) && path !== WORKER)
    .map((path) => ({ path, size: statSync(join(folder, path)).size }))
  const whole = sizeOf(all) <= WHOLE_SITE_LIMIT
  const chosen = whole ? all : all.filter(({ path }) => FIRST.test(path))
  const release = {
    files: chosen.map(({ path }) => toEntry(folder, path)),
    whole,
    keptForGood: KEPT_FOR_GOOD.source,
  }
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { RELEASE: JSON.stringify(release), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
      rolldownOptions: {
        input: join(root, 'src/worker/service-worker.ts'),
        output: { format: 'iife', entryFileNames: WORKER },
      },
    },
  })
  return { files: chosen.length, bytes: sizeOf(chosen), whole }
}

/** Its name, at the top of the site, which is all that it may answer for. */
const WORKER = 'sw.js'

/** As workbox wants it: what keeps its name while it changes is known by its hash as well. */
function toEntry(folder, path) {
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('base64')
  return {
    url: path === 'index.html' ? '' : path,
    revision: KEPT_FOR_GOOD.test(path) ? null : hash.slice(0, 16),
    integrity: `sha256-${hash}`,
  }
}

function sizeOf(files) {
  return files.reduce((sum, { size }) => sum + size, 0)
}
