import { keepsWholeSite, workerAddress } from './worker-address.ts'

/** How long a tab may stay open before it is looked whether there is a new release, in ms. */
const LOOK_AGAIN = 3_600_000

/** Where a new release is: `here`, waiting to be asked for, or `elsewhere`, since another tab asked for it. */
export type NewRelease = 'here' | 'elsewhere'

/**
 * Has the browser keep the site for when there is no network. Where it cannot or may not, nothing is said: the site
 * works as before.
 * @param visitedOnly whether to keep only what is visited, and to fetch nothing ahead
 * @param tell called when a release other than that of the page is there
 */
export async function keepOffline(
  visitedOnly: boolean,
  tell: (where: NewRelease) => void,
): Promise<void> {
  const { serviceWorker } = navigator
  let before = serviceWorker.controller
  if (!before && visitedOnly) serviceWorker.addEventListener('controllerchange', sendVisit)
  serviceWorker.addEventListener('controllerchange', () => {
    if (keepsWholeSite(before) && keepsWholeSite(serviceWorker.controller)) tell('elsewhere')
    before = serviceWorker.controller
  })
  try {
    const registration = await serviceWorker.register(workerAddress({ visitedOnly }), {
      scope: import.meta.env.BASE_URL,
      updateViaCache: 'none',
    })
    watch(registration, () => tell('here'))
  } catch {
    // A private window, storage that is blocked, no network.
  }
}

/** Takes up the release that waits, if one does, and loads the page anew with it. */
export async function loadNewRelease(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  if (!registration?.waiting) {
    location.reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none to be named
  registration.waiting.postMessage({ type: 'SKIP_WAITING' })
}

function watch(registration: ServiceWorkerRegistration, tell: () => void): void {
  const look = () => {
    if (keepsWholeSite(registration.waiting) && keepsWholeSite(registration.active)) tell()
  }
  const follow = () => registration.installing?.addEventListener('statechange', look)
  look()
  follow()
  registration.addEventListener('updatefound', follow)

  let looked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - looked < LOOK_AGAIN) return
    looked = performance.now()
    // Without a network there is nothing to be found.
    registration.update().catch(() => undefined)
  })
}

/** What this page fetched before the worker was there is a visit too. */
function sendVisit(): void {
  const files = performance.getEntriesByType('resource').map(({ name }) => name)
  const page = location.origin + location.pathname
  navigator.serviceWorker.controller?.postMessage({ type: 'KEEP', page, files })
}
