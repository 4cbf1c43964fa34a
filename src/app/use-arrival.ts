import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'wouter'

/**
 * Going to another view by a link starts it at its top, or at the fragment of the address, with the
 * focus on its content. Back and Forward keep the place that the browser restores.
 */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const [path] = useLocation()
  const previous = useRef(path)
  const restored = useRef(false)

  useEffect(() => {
    const onPop = () => {
      restored.current = true
    }
    addEventListener('popstate', onPop)
    return () => removeEventListener('popstate', onPop)
  }, [])

  useEffect(() => {
    if (previous.current === path) return
    previous.current = path
    if (restored.current) {
      restored.current = false
      return
    }
    const target = location.hash ? document.getElementById(location.hash.slice(1)) : null
    if (target) target.scrollIntoView()
    else scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [path, main])
}
