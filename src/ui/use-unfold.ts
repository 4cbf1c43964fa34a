import { useCallback, useRef, useState } from 'react'

/**
 * A button that opens a box beside it. Escape in the box closes it and gives the focus back to the button.
 * @returns whether it is open, what the button gets, and the `ref` of the box
 */
export function useUnfold() {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const box = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      // What is around it closes on Escape too; one key press closes one thing.
      event.preventDefault()
      setOpen(false)
      button.current?.focus()
    }
    element.addEventListener('keydown', onKey)
    return () => element.removeEventListener('keydown', onKey)
  }, [])
  const onClick = () => setOpen(!open)
  return { open, button: { ref: button, 'aria-expanded': open, onClick }, box }
}
