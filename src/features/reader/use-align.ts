import { useEffect, type RefObject } from 'react'

const SETTLED_AFTER_MS = 800
const READER_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

interface AlignOptions {
  /** The article. */
  readonly content: RefObject<HTMLElement | null>
  /** The box that scrolls; without one it is the page. */
  readonly scroller?: RefObject<HTMLElement | null>
  /** Changes when another mark is to be shown; null where there is none. */
  readonly target: string | null
}

/**
 * Brings the chosen mark into view and focuses it. Fonts and late layout move text, so it aligns again
 * whenever the article changes its size, and stops for good as soon as the reader scrolls or the layout
 * has been still for a while.
 */
export function useAlign({ content, scroller, target }: AlignOptions): void {
  useEffect(() => {
    const body = content.current
    const mark = body?.querySelector<HTMLElement>('mark[aria-current="true"][tabindex]')
    if (target === null || !body || !mark) return
    const box = scroller?.current ?? null

    const align = () => {
      const top = mark.getBoundingClientRect().top
      if (box) {
        const offset = top - box.getBoundingClientRect().top
        box.scrollBy({ top: offset - box.clientHeight * 0.35, behavior: 'instant' })
      } else {
        scrollBy({ top: top - innerHeight * 0.35, behavior: 'instant' })
      }
    }
    align()
    mark.focus({ preventScroll: true })

    const resize = new ResizeObserver(align)
    const stop = () => {
      clearTimeout(timer)
      resize.disconnect()
      for (const type of READER_MOVES) removeEventListener(type, stop)
    }
    const timer = setTimeout(stop, SETTLED_AFTER_MS)
    resize.observe(body)
    if (box) resize.observe(box)
    for (const type of READER_MOVES) addEventListener(type, stop, { passive: true })
    return stop
  }, [content, scroller, target])
}
