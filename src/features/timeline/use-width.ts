import { useEffect, useState, type RefObject } from 'react'

/**
 * The width of an element in px, measured anew whenever it changes.
 * @param before what to take until it has been measured, on the server too
 */
export function useWidth(ref: RefObject<Element | null>, before: number): number {
  const [width, setWidth] = useState(before)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      // An element that is not displayed has no width to draw for.
      const measured = Math.floor(entry?.contentRect.width ?? 0)
      if (measured > 0) setWidth(measured)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}
