/** After the page has loaded, in ms: what the reader sees and presses first has its files by then. */
const PAUSE = 2000

/**
 * Calls back once, when the page has loaded and the browser has nothing better to do.
 * @returns gives it up
 */
export function whenQuiet(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    timer = setTimeout(() => {
      // Not every browser says when it is idle.
      if ('requestIdleCallback' in globalThis) requestIdleCallback(call, { timeout: PAUSE })
      else call()
    }, PAUSE)
  }
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
  return () => {
    removeEventListener('load', wait)
    clearTimeout(timer)
  }
}
