import { useLayoutEffect } from 'react'

/** Below this the source is a sheet over the lower part of the view; as in the styles. */
const SHEET = '(width < 74rem)'
/** Share of the screen that the sheet leaves free. */
const FREE = 0.3

/**
 * Remembers what the reader pressed to open the source. While a sheet covers the lower part of the
 * screen, what was pressed is brought into the free part above it; when the source closes, by whatever
 * way, the focus goes back to it.
 */
export function useOpener(open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return undefined
    const opener = document.activeElement
    if (!(opener instanceof HTMLElement || opener instanceof SVGElement)) return undefined
    if (opener === document.body) return undefined

    const left = scrollY
    if (matchMedia(SHEET).matches && opener.getBoundingClientRect().bottom > innerHeight * FREE) {
      opener.scrollIntoView({ block: 'start', behavior: 'instant' })
    }
    const brought = scrollY
    return () => {
      // Where the reader did not go on from there, the page goes back to the place that was left.
      if (brought !== left && Math.abs(scrollY - brought) < 2) {
        scrollTo({ top: left, behavior: 'instant' })
      }
      // The source is still in the page now; a moment later the focus has nowhere to be.
      queueMicrotask(() => {
        if (document.activeElement === document.body) opener.focus({ preventScroll: true })
        const { top, bottom } = opener.getBoundingClientRect()
        if (document.activeElement === opener && (bottom < 0 || top > innerHeight)) {
          opener.scrollIntoView({ block: 'center', behavior: 'instant' })
        }
      })
    }
  }, [open])
}
