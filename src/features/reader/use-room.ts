import { useLayoutEffect, type RefObject } from 'react'

/**
 * Tells the styles of the source beside the view what else stands on the screen: how far from its top the source begins
 * (`--above`, px), which is further down before the page is scrolled, and how much of it follows the view (`--below`, px),
 * which would push the source up under the filter bar at the page's end.
 */
export function useRoom(pane: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const box = pane.current
    const beside = box?.parentElement
    const view = beside?.parentElement
    if (!beside || !view) return
    const measure = () => {
      const above = beside.getBoundingClientRect().top
      const { bottom, height } = view.getBoundingClientRect()
      // A view that is lower than the screen is as high as the source makes it.
      const below = height > innerHeight ? Math.max(0, innerHeight - bottom) : 0
      box.style.setProperty('--above', `${Math.round(above)}px`)
      box.style.setProperty('--below', `${Math.round(below)}px`)
    }
    measure()
    // What stands above it grows and shrinks too.
    const grown = new ResizeObserver(measure)
    grown.observe(document.body)
    addEventListener('scroll', measure, { passive: true })
    addEventListener('resize', measure)
    return () => {
      grown.disconnect()
      removeEventListener('scroll', measure)
      removeEventListener('resize', measure)
    }
  }, [pane])
}
