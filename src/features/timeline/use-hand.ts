import { useEffect, useRef, type RefObject } from 'react'
import { onFirstMove } from '#ui/on-first-move.ts'
import type { Held } from './hand.ts'

const WHEEL_STEP = 0.0022

/**
 * Zooms with Ctrl or Cmd and the wheel (which is also what a pinch on a touchpad sends), pans with a
 * sideways wheel, and lets a hand drag and pinch. A plain wheel is left to the page.
 * @param inset where the plot begins, px from the frame's left edge
 */
export function useHand(frame: RefObject<HTMLElement | null>, zoom: Held, inset: number): void {
  const latest = useRef(zoom)
  useEffect(() => {
    latest.current = zoom
  })
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      const { zoomBy, panBy, canShrink } = latest.current
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault()
        const anchor = event.clientX - element.getBoundingClientRect().left - inset
        zoomBy(Math.exp(-event.deltaY * WHEEL_STEP), Math.max(0, anchor))
      } else if (canShrink && Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault()
        panBy(event.deltaX)
      }
    }
    // Only a listener that is not passive may keep the page from zooming or going back.
    element.addEventListener('wheel', onWheel, { passive: false })

    let gone = false
    let letGo: (() => void) | undefined
    const take = async () => {
      // Where it does not arrive, buttons and keys do the same.
      const hand = await import('./hand.ts').catch(() => null)
      if (hand && !gone) letGo = hand.attachHand(element, () => latest.current, inset)
    }
    const stop = onFirstMove(() => void take(), element)
    return () => {
      gone = true
      element.removeEventListener('wheel', onWheel)
      stop()
      letGo?.()
    }
  }, [frame, inset])
}
