import { useEffect, type RefObject } from 'react'

interface Moves {
  /** What is found, inside the box with the field. */
  readonly panel: RefObject<HTMLElement | null>
  readonly input: RefObject<HTMLInputElement | null>
  /** Closes what is found. */
  readonly onClose: () => void
}

/** Arrow keys lead from the field through what is found and back; a press outside the box closes it. */
export function useMoves({ panel, input, onClose }: Moves): void {
  useEffect(() => {
    const box = panel.current?.closest<HTMLElement>('[role="search"]')
    if (!box) return
    const go = (event: KeyboardEvent) => {
      const stop =
        panel.current && input.current && nextStop(event.key, panel.current, input.current)
      if (!stop) return
      event.preventDefault()
      stop.focus()
    }
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.contains(target)) onClose()
    }
    box.addEventListener('keydown', go)
    addEventListener('pointerdown', press)
    return () => {
      box.removeEventListener('keydown', go)
      removeEventListener('pointerdown', press)
    }
  }, [panel, input, onClose])
}

/** Where an arrow key leads from wherever the focus is; null where it leads nowhere. */
function nextStop(key: string, panel: HTMLElement, input: HTMLElement): HTMLElement | null {
  const { activeElement } = document
  const stands = (where: number) => (stop: HTMLElement) =>
    activeElement !== null && (activeElement.compareDocumentPosition(stop) & where) !== 0
  // The results themselves, and not what is marked on them.
  const stops = [...panel.querySelectorAll<HTMLElement>('li > a, button')]
  if (key === 'ArrowDown') return stops.find(stands(Node.DOCUMENT_POSITION_FOLLOWING)) ?? null
  // In the field itself it leads to the beginning of what is typed.
  if (key !== 'ArrowUp' || activeElement === input) return null
  return stops.findLast(stands(Node.DOCUMENT_POSITION_PRECEDING)) ?? input
}
