import type { ZoomControl } from './use-zoom.ts'

/** A press that moves less is a click, in px. */
const SLACK = 4

/** What a hand moves. */
export type Held = Pick<ZoomControl, 'zoomBy' | 'panBy' | 'canShrink'>

/**
 * Lets a hand take hold of the drawing: dragging with a mouse, a pen or one finger pans, two fingers zoom about their
 * middle and pan. One finger up or down is left to the page (`touch-action` in timeline.css).
 * @param read what is moved, as it is at that moment
 * @param inset where the plot begins, px from the frame's left edge
 * @returns lets go
 */
export function attachHand(frame: HTMLElement, read: () => Held, inset: number): () => void {
  const stop = new AbortController()
  const listening = { signal: stop.signal }
  /** Where the pressed pointer was last, px from the window's left; null while nothing is dragged. */
  let last: number | null = null
  let moved = 0
  /** Where two fingers were last. */
  let pair: Pair | null = null
  let frameAsked = 0

  const letGo = () => {
    last = null
    delete frame.dataset['dragging']
  }
  const onDown = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return
    moved = 0
    if (read().canShrink) last = event.clientX
  }
  const onMove = (event: PointerEvent) => {
    if (last === null || !event.isPrimary) return
    const by = last - event.clientX
    moved += Math.abs(by)
    last = event.clientX
    if (moved <= SLACK) return
    if (!frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId)
    frame.dataset['dragging'] = ''
    read().panBy(by)
  }
  const onClick = (event: MouseEvent) => {
    // The click that ends a drag follows no link; one by key ends none.
    if (moved > SLACK && event.detail > 0) {
      event.preventDefault()
      event.stopPropagation()
    }
    moved = 0
  }

  const onTouch = (event: TouchEvent) => {
    const now = pairOf(event.touches)
    if (!now) {
      pair = null
      return
    }
    // Two fingers are ours: the page neither scrolls nor grows under them.
    if (event.cancelable) event.preventDefault()
    letGo()
    if (!pair) pair = now
    // Each step lays the drawing out anew: once a frame is enough.
    cancelAnimationFrame(frameAsked)
    frameAsked = requestAnimationFrame(() => {
      if (!pair) return
      const { zoomBy, panBy } = read()
      const left = frame.getBoundingClientRect().left + inset
      zoomBy(now.apart / pair.apart, Math.max(0, pair.middle - left))
      panBy(pair.middle - now.middle)
      pair = now
    })
  }

  frame.addEventListener('pointerdown', onDown, listening)
  frame.addEventListener('pointermove', onMove, listening)
  frame.addEventListener('pointerup', letGo, listening)
  frame.addEventListener('pointercancel', letGo, listening)
  frame.addEventListener('click', onClick, { ...listening, capture: true })
  frame.addEventListener('dragstart', (event) => event.preventDefault(), listening)
  // Only a listener that is not passive may keep the page still.
  const still = { ...listening, passive: false }
  frame.addEventListener('touchstart', onTouch, still)
  frame.addEventListener('touchmove', onTouch, still)
  frame.addEventListener('touchend', onTouch, listening)
  frame.addEventListener('touchcancel', onTouch, listening)
  return () => {
    letGo()
    cancelAnimationFrame(frameAsked)
    stop.abort()
  }
}

/** Two fingers: how far they are apart, and where their middle is, px from the window's left. */
interface Pair {
  readonly apart: number
  readonly middle: number
}

function pairOf([one, two]: TouchList): Pair | null {
  if (!one || !two) return null
  return {
    // Two fingers on one spot would zoom without end.
    apart: Math.max(24, Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY)),
    middle: (one.clientX + two.clientX) / 2,
  }
}
