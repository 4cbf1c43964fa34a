/** Calls back when the browser has nothing else to do; not every browser says when that is. */
export function whenIdle(call: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(call)
  else setTimeout(call, 200)
}
