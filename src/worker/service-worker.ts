// Keeps the site for readers without a network: docs/decisions/024-a-release-is-kept-whole.md.
import { ExpirationPlugin } from 'workbox-expiration'
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { fileNamesFor } from './file-names.ts'

declare const self: ServiceWorkerGlobalScope

declare global {
  interface WorkerNavigator {
    readonly connection?: { readonly saveData?: boolean }
  }
}

/** Put in by the build (scripts/service-worker.mjs). */
declare const RELEASE: {
  /** What is fetched as soon as the worker is there, by address below the site; "" is the first page. */
  readonly files: readonly PrecacheEntry[]
  /** Whether that is all that a reader may ask for. */
  readonly whole: boolean
  /** Addresses below the site of what never changes under its name. */
  readonly keptForGood: string
}

const NOT_FOUND = '404.html'
const { files: ownFiles, whole, keptForGood } = RELEASE
const KEPT_FOR_GOOD = new RegExp(keptForGood)
const { scope } = self.registration

/** Where data are to be saved the page asks for this worker by this: it keeps what was visited and fetches nothing ahead. */
const VISITED_ONLY = '?visited'
const visitedOnly = self.location.search === VISITED_ONLY

/** The files of the release, each under its hash: what a host sends otherwise is not taken, and then nothing is. */
const release = new PrecacheController({
  plugins: [
    {
      // Hosts send the page for unknown addresses with that status.
      cacheWillUpdate: async ({ request, response }) =>
        response.ok || request.url === scope + NOT_FOUND ? response : null,
    },
  ],
})
release.addToCacheList(ownFiles.map((entry) => ({ ...entry, url: new URL(entry.url, scope).href })))

/** What was visited beside that, no more than so many files; of several addresses with other choices one page is kept. */
const visited = {
  cacheName: `visited ${scope}`,
  plugins: [
    {
      cacheWillUpdate: async ({ response }: { response: Response }) =>
        response.status === 200 ? response : null,
      cacheKeyWillBeUsed: async ({ request }: { request: Request }) => withoutSearch(request.url),
    },
    new ExpirationPlugin({ maxEntries: 500, purgeOnQuotaError: true }),
  ],
}
const newest = new NetworkFirst(visited)
const kept = new CacheFirst(visited)

self.addEventListener('install', (event) => {
  const before = self.registration.active
  if (visitedOnly) {
    // It has no release to wait with.
    void self.skipWaiting()
    return
  }
  if (savesData()) {
    event.waitUntil(Promise.reject(new Error('Data are to be saved.')))
    return
  }
  const installed = release.install(event)
  // A release waits until the reader asks for it, but what only kept visits knows none.
  if (before && !isWhole(before)) event.waitUntil(installed.then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), tidy(event)]))
})

self.addEventListener('message', (event) => {
  const { data } = event
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting()
  // What the page had fetched before there was a worker.
  if (data?.type === 'KEEP' && visitedOnly) event.waitUntil(keepVisit(event, data))
})

registerRoute(({ request }) => request.mode === 'navigate', orNetwork(answerPage))
registerRoute(
  ({ request, url }) => url.href.startsWith(scope) && !request.headers.has('range'),
  orNetwork(answerFile),
)

interface Asked {
  readonly event: ExtendableEvent
  readonly request: Request
  readonly url: URL
}

/**
 * A page of the release that the worker holds, whose code it holds too; others, as those of a newer one, from the
 * network. So are frames, which nobody could tell of a new release, and all pages where only visits are kept.
 */
async function answerPage({ event, request, url }: Asked): Promise<Response> {
  event.waitUntil(tidy(event))
  const networkFirst = visitedOnly || request.destination !== 'document'
  const held = networkFirst ? undefined : await findPage(url)
  if (held) return held
  try {
    return await (visitedOnly || !whole ? newest.handle({ event, request }) : fetch(request))
  } catch (fault) {
    const instead = (networkFirst ? await findPage(url) : undefined) ?? (await findNotFound())
    if (instead) return instead
    throw fault
  }
}

async function answerFile({ event, request, url }: Asked): Promise<Response> {
  // Under their names for good earlier releases have theirs here as well, for tabs that still show them.
  const held = await find(release.getCacheKeyForURL(url.href) ?? url.href)
  if (held) return held
  if (!visitedOnly && whole) return fetch(request)
  const strategy = KEPT_FOR_GOOD.test(url.href.slice(scope.length)) ? kept : newest
  return strategy.handle({ event, request })
}

/** Whatever becomes of the store: who is connected has the site. */
function orNetwork(answer: (asked: Asked) => Promise<Response>) {
  return (asked: Asked) => answer(asked).catch(() => fetch(asked.request))
}

async function findPage(url: URL): Promise<Response | undefined> {
  const path = url.href.slice(scope.length).replace(/[?#].*$/, '')
  if (path.endsWith('/') && (await findPage(new URL(scope + path.slice(0, -1)))))
    return Response.redirect(scope + path.slice(0, -1) + url.search)
  for (const name of fileNamesFor(path)) {
    const address = new URL(name, scope).href
    const key = release.getCacheKeyForURL(address)
    // Whoever came to save data may still have a release that came before.
    const held = await (visitedOnly ? find(address, { ignoreSearch: true }) : key && find(key))
    if (held) return held
  }
  return undefined
}

async function findNotFound(): Promise<Response | undefined> {
  const key = release.getCacheKeyForURL(scope + NOT_FOUND)
  const page = key && (await find(key))
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : undefined
}

function find(key: string, how?: CacheQueryOptions): Promise<Response | undefined> {
  return self.caches.match(key, { ...how, cacheName: release.strategy.cacheName })
}

/** Removes what earlier releases left, once no tab is open any more that may ask for it. */
async function tidy(event: ExtendableEvent): Promise<void> {
  const { installing, waiting } = self.registration
  if (visitedOnly || installing || waiting) return
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.length === 0) await release.activate(event)
}

async function keepVisit(
  event: ExtendableEvent,
  { page, files }: { readonly page: string; readonly files: readonly string[] },
): Promise<void> {
  const asked = (address: string) => {
    const url = new URL(address)
    return { event, url, request: new Request(url) }
  }
  await Promise.allSettled([
    newest.handle(asked(page)),
    ...files.filter((file) => file.startsWith(scope)).map((file) => answerFile(asked(file))),
  ])
}

function isWhole({ scriptURL }: ServiceWorker): boolean {
  return !scriptURL.endsWith(VISITED_ONLY)
}

function withoutSearch(address: string): string {
  return address.replace(/[?#].*$/, '')
}

/** As far as a worker can know: src/ui/saves-data.ts. */
function savesData(): boolean {
  return self.navigator.connection?.saveData === true
}
