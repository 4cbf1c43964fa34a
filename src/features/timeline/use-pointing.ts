import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'

/** The mark that the reader points at or has focused. */
export interface Pointing {
  readonly stop: string
  readonly element: Element
}

interface PointingControl {
  readonly pointing: Pointing | null
  /** The mark that had the focus last: the Tab key comes back to it. */
  readonly lastFocus: string | null
  readonly forget: () => void
}

/**
 * Follows the pointer and the focus over the elements with `data-stop` in a frame.
 * @param onFocus is told each mark that comes into focus
 */
export function usePointing(
  frame: RefObject<HTMLElement | null>,
  onFocus: (stop: string) => void,
): PointingControl {
  const [pointing, setPointing] = useState<Pointing | null>(null)
  const [lastFocus, setLastFocus] = useState<string | null>(null)
  const forget = useCallback(() => setPointing(null), [])

  const latest = useRef(onFocus)
  useEffect(() => {
    latest.current = onFocus
  })
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const onOver = (event: PointerEvent) => {
      // A finger does not hover: it follows the link.
      if (event.pointerType === 'touch') return
      // The card may be read and its words picked up.
      if (event.target instanceof Element && event.target.closest('[role=tooltip]')) return
      setPointing(findStop(event.target))
    }
    const onFocusIn = (event: FocusEvent) => {
      const found = findStop(event.target)
      setPointing(found)
      if (!found) return
      setLastFocus(found.stop)
      latest.current(found.stop)
    }
    element.addEventListener('pointerover', onOver)
    element.addEventListener('pointerleave', forget)
    element.addEventListener('focusin', onFocusIn)
    element.addEventListener('focusout', forget)
    return () => {
      element.removeEventListener('pointerover', onOver)
      element.removeEventListener('pointerleave', forget)
      element.removeEventListener('focusin', onFocusIn)
      element.removeEventListener('focusout', forget)
    }
  }, [frame, forget])

  return { pointing, lastFocus, forget }
}

/** The mark that an event happened in. */
export function findStop(target: EventTarget | null): Pointing | null {
  const element = target instanceof Element ? target.closest('[data-stop]') : null
  const stop = element?.getAttribute('data-stop')
  return element && stop ? { stop, element } : null
}
