import { useLayoutEffect } from 'react'

/**
 * Marks the page as alive once it is drawn, shows what index.html kept back for the choices in the address,
 * and presses the buttons and boxes again that the reader pressed too early.
 */
export function Alive() {
  useLayoutEffect(() => {
    const root = document.documentElement
    delete root.dataset['choosing']
    root.dataset['alive'] = ''
    for (const control of document.querySelectorAll<HTMLElement>('[data-pressed]')) {
      delete control.dataset['pressed']
      control.click()
    }
  }, [])
  return null
}
