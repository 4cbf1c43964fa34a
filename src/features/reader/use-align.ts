import { useEffect, type RefObject } from 'react'

const SETTLED_AFTER_MS = 800
const READER_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
/** Share of what is seen that stands above the chosen words. */
const ABOVE = 0.35

interface AlignOptions {
  /** The article. */
  readonly content: RefObject<HTMLElement | null>
  /** The box that scrolls, or on low screens stands in the one that does; without one it is the page. */
  readonly scroller?: RefObject<HTMLElement | null>
  /** Changes when another mark is to be shown; null where there is none. */
  readonly target: string | null
}

/**
 * Brings the chosen mark into view and focuses it. Fonts and late layout move text, so it aligns again
 * whenever the article changes its size, and stops as soon as the reader scrolls or the layout has been still for
 * a while. From then on a mark that is in sight stays there when the screen is turned or the box changes its height.
 */
export function useAlign({ content, scroller, target }: AlignOptions): void {
  useEffect(() => {
    const body = content.current
    const mark = body && findMark(body)
    if (target === null || !mark) return
    const box = scroller?.current ?? null
    const align = () => alignMark(mark, box)
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
    const release = keepInSight(mark, box)
    return () => {
      stop()
      release()
    }
  }, [content, scroller, target])
}

/** The chosen mark in an article, at its first words; null where none is chosen. */
export function findMark(within: HTMLElement): HTMLElement | null {
  return within.querySelector<HTMLElement>('mark[aria-current="true"][tabindex]')
}

/**
 * Scrolls so that a mark begins in the upper part of what is seen.
 * @param box as `AlignOptions.scroller`; null for the page
 */
export function alignMark(mark: HTMLElement, box: HTMLElement | null): void {
  const { scrolls, top, height } = seenPart(box)
  const away = lineOf(mark).top - top - height * ABOVE
  ;(scrolls ?? globalThis).scrollBy({ top: away, behavior: 'instant' })
}

/** Aligns a mark that was in sight when a change of size takes it out. */
function keepInSight(mark: HTMLElement, box: HTMLElement | null): () => void {
  // Told once a page is drawn, after its sizes: at a change this is how it was before.
  let seen = true
  const sight = new IntersectionObserver((entries) => {
    seen = entries.at(-1)?.isIntersecting ?? seen
  })
  sight.observe(mark)
  let { clientWidth } = document.documentElement
  const change = new ResizeObserver(() => {
    // A page grows and shrinks in height for many reasons, while the reader scrolls too.
    const turned = clientWidth !== document.documentElement.clientWidth
    clientWidth = document.documentElement.clientWidth
    if (seen && (turned || box) && !isInSight(mark, box)) alignMark(mark, box)
  })
  change.observe(box ?? document.documentElement)
  if (box?.parentElement) change.observe(box.parentElement)
  return () => {
    sight.disconnect()
    change.disconnect()
  }
}

function isInSight(mark: HTMLElement, box: HTMLElement | null): boolean {
  const { top, height } = seenPart(box)
  const line = lineOf(mark)
  return line.top >= top && line.bottom <= top + height
}

/** The first line of a mark. */
function lineOf(mark: HTMLElement): DOMRect {
  return mark.getClientRects()[0] ?? mark.getBoundingClientRect()
}

/** What scrolls, null for the page, and the part of the screen in which its content is seen, in px. */
function seenPart(box: HTMLElement | null) {
  if (!box) {
    const bottom = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom)
    return { scrolls: null, top: 0, height: innerHeight - (bottom || 0) }
  }
  const scrolls = getComputedStyle(box).overflowY === 'visible' ? box.parentElement : box
  const { top, height } = (scrolls ?? box).getBoundingClientRect()
  return { scrolls, top, height }
}
