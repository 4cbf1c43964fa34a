import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { flushSync } from 'react-dom'
import { classNames } from '#lib/class-names.ts'
import { onSingleKey } from '#ui/single-keys.ts'
import { useAddress } from '#url/use-address.ts'
import type { SearchResultsProps } from './search-results.tsx'
import { useTyped } from './use-typed.ts'

interface SearchBoxProps {
  /** The reader comes to the field: what is found may be fetched. */
  readonly onEnter: () => void
  /** Draws what is found. */
  readonly children: (results: SearchResultsProps) => ReactNode
}

/** Where the reader types what to look for; what is found opens below it, from the first key on. */
export function SearchBox({ onEnter, children }: SearchBoxProps) {
  const { address, path } = useAddress()
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [text, setText] = useTyped()
  // An article shows what was looked for in its text.
  const [open, setOpen] = useState(
    text !== '' && address.excerpt === null && !path.startsWith('/articles/'),
  )
  // On a phone the field waits behind a button.
  const [shown, setShown] = useState(open)

  const begin = useCallback(() => {
    flushSync(() => setShown(true))
    input.current?.focus()
    input.current?.select()
  }, [])
  useEffect(() => listenForKeys(begin), [begin])

  const leave = () => {
    setOpen(false)
    setShown(false)
  }
  const leadBack = () => {
    const back = [button.current, input.current].find((one) => one?.checkVisibility())
    back?.focus()
    leave()
  }
  const leaveByKey = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !box.current?.contains(relatedTarget)) setOpen(false)
  }
  const press = (event: KeyboardEvent) => {
    // One press for one thing: the results, then what was typed, and only then the source behind them.
    if (event.key === 'Escape' && (open || text !== '')) {
      event.preventDefault()
      if (!open) setText('')
      // First: whoever comes to the field opens the results.
      input.current?.focus()
      setOpen(false)
    }
  }
  return (
    // Escape only adds to what its field and its links do by themselves.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={box}
      role="search"
      className={shown ? 'search-shown' : 'contents'}
      onBlur={leaveByKey}
      onKeyDown={press}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={shown}
        aria-controls="search-field"
        onClick={() => (shown ? setShown(false) : begin())}
        className="bar-button"
      >
        {shown ? 'Close' : 'Search'}
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
            onEnter()
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
            {children({ text, onText: setText, onClose: leave, onSource: leadBack, input })}
          </div>
        ) : null}
      </div>
    </div>
  )
}

/** "/" and Ctrl+K lead to the field. */
function listenForKeys(begin: () => void): () => void {
  const hear = (event: globalThis.KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
    event.preventDefault()
    begin()
  }
  addEventListener('keydown', hear)
  const stopSlash = onSingleKey('/', begin)
  return () => {
    removeEventListener('keydown', hear)
    stopSlash()
  }
}
