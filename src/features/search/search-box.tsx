import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from 'react'
import { flushSync } from 'react-dom'
import { useQueryClient } from '@tanstack/react-query'
import { classNames } from '#lib/class-names.ts'
import { LatePart, partCode } from '#ui/late-part.tsx'
import { cleanQuery } from '#url/address.ts'
import { useAddress } from '#url/use-address.ts'

const RESULTS = partCode('search', () => import('./search-results.tsx'))

/** How long typing rests before the address follows, in ms: browsers allow few changes of it in a row. */
const REST = 400

/** Where the reader types what to look for; what is found opens below it, from the first key on. */
export function SearchBox() {
  const { address, path, change } = useAddress()
  const { query, excerpt } = address
  const client = useQueryClient()
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(query)
  // An article shows what was looked for in its text.
  const [open, setOpen] = useState(
    query !== '' && excerpt === null && !path.startsWith('/articles/'),
  )
  // On a phone the field waits behind a button.
  const [shown, setShown] = useState(open)
  const [seen, setSeen] = useState(query)
  if (query !== seen) {
    setSeen(query)
    // Back, or a link that leaves the search behind; not the echo of what is being typed.
    if (cleanQuery(text) !== query) setText(query)
  }

  useEffect(() => {
    if (cleanQuery(text) === query) return
    const timer = setTimeout(() => change({ query: cleanQuery(text) }, { replace: true }), REST)
    return () => clearTimeout(timer)
  }, [text, query, change])

  const begin = useCallback(() => {
    flushSync(() => setShown(true))
    input.current?.focus()
    input.current?.select()
  }, [])
  useEffect(() => listenForKeys(begin), [begin])
  useEffect(() => {
    if (!open) return
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false)
    }
    addEventListener('pointerdown', leave)
    return () => removeEventListener('pointerdown', leave)
  }, [open])

  const leaveByKey = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !box.current?.contains(relatedTarget)) setOpen(false)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      // It closes the results, and not the source behind them as well.
      event.preventDefault()
      setOpen(false)
      input.current?.focus()
    }
    if (event.key === 'ArrowDown' && event.target === input.current) {
      event.preventDefault()
      box.current?.querySelector<HTMLElement>('.search-results :is(li > a, button)')?.focus()
    }
  }
  return (
    // Escape and arrow keys only add to what its field and its links do by themselves.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div ref={box} role="search" className="contents" onBlur={leaveByKey} onKeyDown={press}>
      <button
        type="button"
        aria-expanded={shown}
        aria-controls="search-field"
        onClick={() => (shown ? setShown(false) : begin())}
        className="min-h-11 flex-none border border-hair-strong px-3 text-sm font-semibold desk:hidden"
      >
        Search
      </button>
      <div
        id="search-field"
        className={classNames('basis-full pt-1.5 desk:block', !shown && 'hidden')}
      >
        <input
          ref={input}
          type="search"
          value={text}
          aria-label="Search"
          placeholder="Search  /"
          autoComplete="off"
          spellCheck={false}
          onFocus={() => {
            void client.prefetchQuery(RESULTS)
            setOpen(true)
          }}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setOpen(true)
          }}
          className="h-8 w-full border border-hair-strong bg-lift px-2 text-sm pointer-coarse:h-11"
        />
        {open ? (
          <div className="search-results">
            <LatePart code={RESULTS}>
              {({ SearchResultsPanel }) => (
                <SearchResultsPanel
                  text={text}
                  onText={setText}
                  onFollow={() => setOpen(false)}
                  input={input}
                />
              )}
            </LatePart>
          </div>
        ) : null}
      </div>
    </div>
  )
}

/** "/" and Ctrl+K lead to the field, except where "/" is being typed. */
function listenForKeys(begin: () => void): () => void {
  const hear = (event: globalThis.KeyboardEvent) => {
    const { key, target, altKey, ctrlKey, metaKey } = event
    const command = ctrlKey || metaKey
    const typing = target instanceof Element && target.matches('input, textarea, select')
    const asked = command ? key.toLowerCase() === 'k' : key === '/' && !typing
    if (!asked || altKey) return
    event.preventDefault()
    begin()
  }
  addEventListener('keydown', hear)
  return () => removeEventListener('keydown', hear)
}
