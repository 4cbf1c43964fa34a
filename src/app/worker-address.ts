/** As much of Trusted Types as is used; what it makes stands for the string in every place that takes one. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string }
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

const WHOLE = `${import.meta.env.BASE_URL}sw.js`
/** The same worker, told to keep only what is visited (src/worker/service-worker.ts). */
const VISITED_ONLY = `${WHOLE}?visited`

function check(address: string): string {
  if (address === WHOLE || address === VISITED_ONLY) return address
  throw new TypeError(`${address} is not the address of the service worker`)
}

/** Its name stands in the policy of the page (scripts/headers.mjs). */
const policy = window.trustedTypes?.createPolicy('service-worker', { createScriptURL: check })

/** The address of the service worker, in a form that the page’s policy lets through. */
export function workerAddress({ visitedOnly }: { readonly visitedOnly: boolean }): string {
  const address = visitedOnly ? VISITED_ONLY : WHOLE
  return policy?.createScriptURL(address) ?? address
}

/** Whether a worker keeps the whole site. */
export function keepsWholeSite(worker: ServiceWorker | null): worker is ServiceWorker {
  return worker !== null && !worker.scriptURL.endsWith('?visited')
}
