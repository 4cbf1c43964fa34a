import { useEffect, useRef, useState, type RefObject } from 'react'
import type { CrowdPlace } from './use-crowd-focus.ts'

/**
 * Follows the pointer over bars, which are no elements of their own, and opens the one that is pressed.
 * @param find the bar at a place of the screen; null where none is
 */
export function useBarPointer(
  frame: RefObject<HTMLElement | null>,
  find: (clientX: number, clientY: number) => CrowdPlace | null,
  open: (bar: CrowdPlace) => void,
): CrowdPlace | null {
  const [pointed, setPointed] = useState<CrowdPlace | null>(null)
  const latest = useRef({ find, open })
  useEffect(() => {
    latest.current = { find, open }
  })
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const point = (next: CrowdPlace | null) =>
      setPointed((old) => (old?.key === next?.key && old?.day === next?.day ? old : next))
    const onMove = ({ target, clientX, clientY, pointerType }: PointerEvent) => {
      // A finger does not hover, and a hand that drags points at nothing.
      const idle = pointerType !== 'touch' && element.dataset['dragging'] === undefined
      point(idle && !isLink(target) ? latest.current.find(clientX, clientY) : null)
    }
    const onClick = ({ target, clientX, clientY, detail }: MouseEvent) => {
      // A key presses the button of the bar itself.
      if (detail === 0 || isLink(target)) return
      const bar = latest.current.find(clientX, clientY)
      if (bar) latest.current.open(bar)
    }
    const forget = () => point(null)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerleave', forget)
    element.addEventListener('click', onClick)
    return () => {
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerleave', forget)
      element.removeEventListener('click', onClick)
    }
  }, [frame])
  return pointed
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, [role=tooltip]') !== null
}
