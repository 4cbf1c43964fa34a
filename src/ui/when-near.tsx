import { useEffect, useRef, useState, type ReactNode } from 'react'
import { savesData } from './saves-data.ts'
import { usePrinting } from './use-printing.ts'

interface WhenNearProps {
  /** Height that is kept free, in px, so that nothing moves when the content arrives. */
  readonly height: number
  readonly children: () => ReactNode
}

/**
 * Draws its content only when the reader comes near it, or where data are to be saved to it, or prints, for heavy
 * parts such as charts. Not on the server: what stands in the page without JavaScript is the table beside it.
 */
export function WhenNear({ height, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  const printing = usePrinting()

  useEffect(() => {
    const element = place.current
    if (!element || near) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: savesData() ? '0px' : '300px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [near])

  const reserve = (element: HTMLDivElement | null) => {
    place.current = element
    // Set here and not as an attribute: the Content-Security-Policy allows no inline style in the page.
    element?.style.setProperty('min-height', `${height}px`)
  }
  return <div ref={reserve}>{near || printing ? children() : null}</div>
}
