import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed; drawn anew before the browser takes the sheets. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    // In the capture phase: what counts the links of the printed page (features/paper) comes after.
    addEventListener('beforeprint', begin, true)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin, true)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
