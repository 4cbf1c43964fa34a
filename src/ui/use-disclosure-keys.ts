import { useEffect, type RefObject } from 'react'

/**
 * Inside `area`, Escape closes the open `<details class="pop">` around the focus and gives the focus
 * back to its summary, and a press beside one that lies over the page closes it.
 */
export function useDisclosureKeys(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current
    if (!element) return

    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (!(event.target instanceof Element)) return
      const open = event.target.closest<HTMLDetailsElement>('details.pop[open]')
      if (!open) return
      // The source pane closes on Escape too; one key press closes one thing.
      event.preventDefault()
      open.open = false
      open.querySelector('summary')?.focus()
    }
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node)) return
      for (const open of element.querySelectorAll<HTMLDetailsElement>('details.pop[open]')) {
        // One that opened in place stays: closing it would move the page under the finger.
        if (!open.contains(target) && isOverlaid(open)) open.open = false
      }
    }
    element.addEventListener('keydown', onKey)
    element.addEventListener('pointerdown', onPress)
    return () => {
      element.removeEventListener('keydown', onKey)
      element.removeEventListener('pointerdown', onPress)
    }
  }, [area])
}

function isOverlaid(open: HTMLDetailsElement): boolean {
  const panel = open.querySelector(':scope > .pop-panel')
  return panel !== null && getComputedStyle(panel).position === 'absolute'
}
