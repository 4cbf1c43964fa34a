import type { ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import type { Connect, HotPayload, Plugin, ViteDevServer } from 'vite'
import { loadCorpus, type LoadedCorpus } from './load-corpus.ts'
import { SEEDS } from './seed-files.ts'

const MODULE = 'virtual:corpus'
/** The zero byte keeps other plugins away from a module that is no file. */
const RESOLVED = `\0${MODULE}`

/** Where `scripts/build.mjs` puts the manifest of the corpus that it has compiled, as JSON. */
const MANIFEST_VARIABLE = 'CORPUS_MANIFEST'

/** The mode of a build for hosts without rights to the articles in full. */
const EXCERPTS_ONLY = 'excerpts-only'

/** Editors save in several steps; one compilation is enough for them. In milliseconds. */
const SETTLING = 50

/**
 * Compiles the seeds of the project and gives `virtual:corpus`, which says where the data lies.
 * A build emits the data beside the client's bundle, and stops where the seeds have problems. The
 * development server serves it from memory, follows the seeds as they are edited, and on problems
 * shows them and keeps the last good data.
 */
export function corpusPlugin(): Plugin {
  let root = ''
  let building = false
  let excerptsOnly = false
  /** What the build that runs Vite has compiled already; it writes the data too. */
  let given: string | null = null
  let good: LoadedCorpus | null = null
  let failure: Error | null = null

  const compile = async (): Promise<void> => {
    try {
      good = await loadCorpus(root, { excerptsOnly })
      failure = null
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error))
    }
  }
  /** The last good data; throws the problems where there never was any. */
  const lastGood = async (): Promise<LoadedCorpus> => {
    if (good === null) await compile()
    if (good === null) throw failure ?? new Error('The seeds were not compiled.')
    return good
  }

  return {
    name: 'corpus',

    configResolved(config) {
      root = config.root
      building = config.command === 'build'
      excerptsOnly = config.mode === EXCERPTS_ONLY
      given = process.env[MANIFEST_VARIABLE] ?? null
    },

    async buildStart() {
      // The development server compiles when the data is first asked for.
      if (!building || given !== null) return
      await compile()
      if (failure !== null) this.error(failure.message)
    },

    resolveId(id) {
      return id === MODULE ? RESOLVED : null
    },

    async load(id) {
      if (id !== RESOLVED) return null
      const manifest = given ?? JSON.stringify((await lastGood()).manifest)
      return `export const manifest = ${manifest}`
    },

    generateBundle() {
      // The server bundle only renders pages: it is not what gets published.
      if (this.environment.config.consumer !== 'client' || good === null) return
      for (const [fileName, source] of good.files)
        this.emitFile({ type: 'asset', fileName, source })
    },

    configureServer(server) {
      serveData(server, lastGood)
      watchSeeds(server, async () => {
        await compile()
        if (failure === null) reload(server)
        else showProblems(server, failure)
      })
      server.environments.client.hot.on('vite:client:connect', (_data, client) => {
        if (failure !== null) client.send(toOverlay(failure))
      })
    },
  }
}

const CONTENT_TYPES: Partial<Record<string, string>> = {
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.txt': 'text/plain; charset=utf-8',
}

function serveData(server: ViteDevServer, lastGood: () => Promise<LoadedCorpus>): void {
  const answer = async (name: string, response: ServerResponse, next: Connect.NextFunction) => {
    try {
      const content = (await lastGood()).files.get(name)
      if (content === undefined) return next()
      response.setHeader('Content-Type', CONTENT_TYPES[extname(name)] ?? '')
      response.end(content)
    } catch (problems) {
      next(problems)
    }
  }
  server.middlewares.use((request, response, next) => {
    const name = dataFileName(request.url ?? '', server.config.base)
    if (name === null) next()
    else void answer(name, response, next)
  })
}

/** `data/…` where the address lies below the base and asks for data, else null. */
function dataFileName(url: string, base: string): string | null {
  const path = url.replace(/[?#].*$/, '')
  const name = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '')
  return name.startsWith('data/') ? name : null
}

function watchSeeds(server: ViteDevServer, onChange: () => Promise<void>): void {
  const folder = join(server.config.root, SEEDS)
  let timer: NodeJS.Timeout | undefined
  // One after the other, so that an earlier compilation never overwrites a later one.
  let running = Promise.resolve()
  server.watcher.add(folder)
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder + sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(onChange)
    }, SETTLING)
  })
}

function reload(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(RESOLVED)
    if (module !== undefined) moduleGraph.invalidateModule(module)
  }
  server.environments.client.hot.send({ type: 'full-reload' })
}

function showProblems(server: ViteDevServer, failure: Error): void {
  server.config.logger.error(failure.message)
  server.environments.client.hot.send(toOverlay(failure))
}

function toOverlay({ message }: Error): HotPayload {
  return { type: 'error', err: { message, stack: '', plugin: 'corpus' } }
}
