import { useEffect, useRef, useState, type RefObject } from 'react'

/** How much of the screen the sheet takes; the heights stand in source-pane.css. */
const SNAPS = ['peek', 'half', 'full'] as const
export type Snap = (typeof SNAPS)[number]

/** A drag that moves less is a press, in px. */
const SLACK = 4
/** How far ahead a moving finger is looked, in ms and at most in px: a flick goes on to the next height. */
const AHEAD = 120
const FURTHEST = 150
/** Share of the lowest height below which a sheet that is let go closes. */
const CLOSES = 0.6

export interface SheetControl {
  readonly snap: Snap
  readonly setSnap: (snap: Snap) => void
  /** A key of the grip, as `KeyboardEvent.key` has it; false where it means nothing. */
  readonly answer: (key: string) => boolean
}

/**
 * The heights of a sheet that rises from the lower edge: dragging its head follows the finger and ends at the nearest
 * height, below the lowest it closes. Where its grip is not drawn, it is no sheet and nothing can be dragged.
 * @param sheet what changes its height
 * @param head what is dragged, with the grip in it; buttons in it go on being buttons
 */
export function useSheet(
  sheet: RefObject<HTMLElement | null>,
  head: RefObject<HTMLElement | null>,
  close: () => void,
): SheetControl {
  const [snap, setSnap] = useState<Snap>('half')
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })

  useEffect(() => {
    const [box, hold] = [sheet.current, head.current]
    if (!box || !hold) return
    const stop = new AbortController()
    let from: { readonly y: number; readonly height: number } | null = null
    let last = { y: 0, at: 0 }
    /** px per ms, upwards. */
    let speed = 0
    let dragged = false

    const onDown = (event: PointerEvent) => {
      dragged = false
      if (!event.isPrimary || event.button !== 0) return
      // The head stands on every screen; the grip is drawn only where the source is a sheet.
      if (!hold.querySelector('.sheet-grip')?.checkVisibility()) return
      from = { y: event.clientY, height: box.offsetHeight }
      last = { y: event.clientY, at: event.timeStamp }
      speed = 0
    }
    const onMove = (event: PointerEvent) => {
      if (!from || !event.isPrimary) return
      const up = from.y - event.clientY
      if (!dragged && Math.abs(up) <= SLACK) return
      dragged = true
      hold.setPointerCapture(event.pointerId)
      const ms = event.timeStamp - last.at
      if (ms > 0) speed = (last.y - event.clientY) / ms
      last = { y: event.clientY, at: event.timeStamp }
      box.style.height = `${Math.min(innerHeight, Math.max(0, from.height + up))}px`
      box.style.transition = 'none'
    }
    const onEnd = (event: PointerEvent) => {
      if (!from || !event.isPrimary) return
      from = null
      if (!dragged) return
      const now = box.offsetHeight
      const ahead = Math.max(-FURTHEST, Math.min(FURTHEST, speed * AHEAD))
      const heights = heightsOf(box)
      if (event.type === 'pointerup' && now < heights.peek * CLOSES) {
        latest.current()
        return
      }
      // From where it was let go it moves on, where motion is wanted.
      box.style.height = `${now}px`
      box.getBoundingClientRect()
      box.style.transition = ''
      box.style.height = ''
      const next = nearest(heights, now + ahead)
      box.dataset['snap'] = next
      setSnap(next)
    }
    const onClick = (event: MouseEvent) => {
      // The click that ends a drag presses nothing.
      if (dragged && event.detail > 0) {
        event.preventDefault()
        event.stopPropagation()
      }
      dragged = false
    }
    const listening = { signal: stop.signal }
    hold.addEventListener('pointerdown', onDown, listening)
    hold.addEventListener('pointermove', onMove, listening)
    hold.addEventListener('pointerup', onEnd, listening)
    hold.addEventListener('pointercancel', onEnd, listening)
    hold.addEventListener('click', onClick, { ...listening, capture: true })
    return () => stop.abort()
  }, [sheet, head])

  const answer = (key: string) => {
    const by = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0
    const next = SNAPS[SNAPS.indexOf(snap) + by]
    if (by !== 0 && next) setSnap(next)
    return by !== 0
  }
  return { snap, setSnap, answer }
}

type Heights = Readonly<Record<Snap, number>>

/** What the styles make of each height on this screen, in px. */
function heightsOf(box: HTMLElement): Heights {
  const { snap } = box.dataset
  box.style.height = ''
  const measure = (one: Snap) => {
    box.dataset['snap'] = one
    return box.offsetHeight
  }
  const heights = { peek: measure('peek'), half: measure('half'), full: measure('full') }
  box.dataset['snap'] = snap
  return heights
}

function nearest(heights: Heights, height: number): Snap {
  const away = (snap: Snap) => Math.abs(heights[snap] - height)
  return SNAPS.toSorted((a, b) => away(a) - away(b))[0] ?? 'half'
}
