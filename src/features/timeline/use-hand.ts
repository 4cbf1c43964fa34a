import { useEffect, type RefObject } from 'react'
import type { ZoomControl } from './use-zoom.ts'

const WHEEL_STEP = 0.0022
/** A press that moves less is a click. */
const SLACK = 4

/**
 * Zooms with Ctrl or Cmd and the wheel (which is also what a pinch on a touchpad sends), pans with a
 * sideways wheel and by dragging. A plain wheel is left to the page.
 * @param inset where the plot begins, px from the frame's left edge
 */
export function useHand(
  frame: RefObject<HTMLElement | null>,
  { zoomBy, panBy, canShrink }: ZoomControl,
  inset: number,
): void {
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
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
    return () => element.removeEventListener('wheel', onWheel)
  }, [frame, zoomBy, panBy, canShrink, inset])

  useEffect(() => {
    const element = frame.current
    if (!element || !canShrink) return
    let last: number | null = null
    let moved = 0
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return
      last = event.clientX
      moved = 0
    }
    const onMove = (event: PointerEvent) => {
      if (last === null) return
      const by = last - event.clientX
      moved += Math.abs(by)
      last = event.clientX
      if (moved <= SLACK) return
      if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId)
      element.dataset['dragging'] = ''
      panBy(by)
    }
    const onUp = () => {
      last = null
      delete element.dataset['dragging']
    }
    const onClick = (event: MouseEvent) => {
      // The click that ends a drag follows no link.
      if (moved > SLACK) {
        event.preventDefault()
        event.stopPropagation()
      }
      moved = 0
    }
    const onDragStart = (event: DragEvent) => event.preventDefault()
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', onUp)
    element.addEventListener('click', onClick, true)
    element.addEventListener('dragstart', onDragStart)
    return () => {
      onUp()
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onUp)
      element.removeEventListener('click', onClick, true)
      element.removeEventListener('dragstart', onDragStart)
    }
  }, [frame, panBy, canShrink])
}
