import { useEffect, useState, type RefObject } from 'react'
import { fragmentNow } from '#lib/browser/place.ts'

const SETTLED_AFTER_MS = 800
const READER_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Leads to the element that the address names by its fragment (`/#who-raised-whom`): opens what
 * encloses it, scrolls to it and focuses it. Aligns again while fonts and charts still move the
 * page, and stops as soon as the reader does something.
 * @returns the fragment, null before the page is alive and where there is none
 */
export function useAskedFor(place: RefObject<HTMLElement | null>): string | null {
  // An object, so that asking for the same place again leads there again.
  const [asked, setAsked] = useState<{ readonly id: string } | null>(null)

  useEffect(() => {
    const ask = () => {
      const id = fragmentNow().slice(1)
      setAsked(id ? { id } : null)
    }
    ask()
    // A click on a link inside the app gives `pushState`; Back is left to the browser.
    addEventListener('pushState', ask)
    addEventListener('hashchange', ask)
    return () => {
      removeEventListener('pushState', ask)
      removeEventListener('hashchange', ask)
    }
  }, [])

  useEffect(() => {
    const target = asked && place.current?.querySelector<HTMLElement>(`#${CSS.escape(asked.id)}`)
    if (!target) return
    const closed = target.closest('details')
    if (closed) closed.open = true
    target.focus({ preventScroll: true })

    const resize = new ResizeObserver(() => target.scrollIntoView())
    const stop = () => {
      clearTimeout(timer)
      resize.disconnect()
      for (const type of READER_MOVES) removeEventListener(type, stop)
    }
    const timer = setTimeout(stop, SETTLED_AFTER_MS)
    resize.observe(document.body)
    for (const type of READER_MOVES) addEventListener(type, stop, { passive: true })
    return stop
  }, [asked, place])

  return asked?.id ?? null
}
