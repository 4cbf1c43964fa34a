import { useEffect, useState } from 'react'
import { cleanQuery } from '#url/address.ts'
import { useAddress } from '#url/use-address.ts'

/** How long typing rests before the address follows, in ms: browsers allow few changes of it in a row. */
const REST = 400

/**
 * What is typed, settled against the address: that follows when typing rests, a search being one step of Back, and where the reader goes elsewhere
 * what is typed follows the address.
 */
export function useTyped(): readonly [text: string, setText: (text: string) => void] {
  const { address, path, change } = useAddress()
  const { query, excerpt } = address
  const [text, setText] = useState(query)
  const typed = cleanQuery(text)
  const here = `${path} ${excerpt} ${query}`
  const [seen, setSeen] = useState(here)
  if (here !== seen) {
    setSeen(here)
    // Back, or a link; not the echo of what is being typed.
    if (typed !== query) setText(query)
  }

  useEffect(() => {
    if (typed === query) return
    const { href } = location
    const timer = setTimeout(() => {
      // A fragment that was gone to meanwhile would be lost.
      if (location.href === href) change({ query: typed }, { replace: query !== '' })
    }, REST)
    return () => clearTimeout(timer)
  }, [typed, query, change])

  return [text, setText]
}
