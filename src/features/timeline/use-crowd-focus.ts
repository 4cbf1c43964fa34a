import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { LaneKey } from './mark-model.ts'

/** Where in the drawing the keyboard is: in which lane, and about which day. */
export interface CrowdPlace {
  readonly key: LaneKey
  readonly day: number
}

interface CrowdFocus {
  /** What had the focus last; null before any. */
  readonly place: CrowdPlace | null
  /** Is told by what takes the focus where it stands. */
  readonly arrive: (at: CrowdPlace) => void
  /** Takes the focus to a place, as soon as that is drawn. */
  readonly go: (to: CrowdPlace) => void
}

/**
 * Keeps the focus in its place while that is drawn in another way: a bar as finer bars or as single events, and back.
 * @param find what stands for a place now; null while that is not drawn
 */
export function useCrowdFocus(
  frame: RefObject<HTMLElement | null>,
  find: (place: CrowdPlace) => HTMLElement | null,
): CrowdFocus {
  const [place, setPlace] = useState<CrowdPlace | null>(null)
  /** Whether the place has the focus, and whether it is still to get it. */
  const holds = useRef(false)
  const awaited = useRef(false)

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const leave = () => {
      holds.current = false
      awaited.current = false
    }
    const onOut = ({ relatedTarget }: FocusEvent) => {
      // Without a next element it may only be drawn anew.
      if (relatedTarget !== null) leave()
    }
    const onDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && element.contains(target))) leave()
    }
    element.addEventListener('focusout', onOut)
    document.addEventListener('pointerdown', onDown)
    return () => {
      element.removeEventListener('focusout', onOut)
      document.removeEventListener('pointerdown', onDown)
    }
  }, [frame])

  useLayoutEffect(() => {
    if (!place) return
    const lost = holds.current && document.activeElement === document.body
    if (!lost && !awaited.current) return
    const target = find(place)
    if (target) {
      awaited.current = false
      target.focus({ preventScroll: true })
    } else if (lost) {
      // Keys are answered there too.
      awaited.current = true
      frame.current?.focus({ preventScroll: true })
    }
  })

  const arrive = useCallback((at: CrowdPlace) => {
    holds.current = true
    setPlace((old) => (old?.key === at.key && old.day === at.day ? old : at))
  }, [])
  const go = useCallback((to: CrowdPlace) => {
    awaited.current = true
    setPlace({ ...to })
  }, [])
  return { place, arrive, go }
}
