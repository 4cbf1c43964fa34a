import { useEffect, type RefObject } from 'react'

/**
 * Tells the styles of the source beside the view how far from the top of the screen it begins (`--above`, px): before the
 * page is scrolled, what stands above it takes a part of the screen, and its lower end would lie below the screen.
 */
export function useRoom(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const measure = () => {
      const top = pane.current?.parentElement?.getBoundingClientRect().top ?? 0
      pane.current?.style.setProperty('--above', `${Math.round(top)}px`)
    }
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
