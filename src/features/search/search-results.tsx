import { useDeferredValue, type KeyboardEvent, type RefObject } from 'react'
import { useQuery } from '@tanstack/react-query'
import { DataFault } from '#data/fetch-file.ts'
import { searchQuery } from '#data/search-query.ts'
import { FaultNotice } from '#ui/fault-notice.tsx'
import { Found } from './found.tsx'
import { isSearchable } from './search-model.ts'

interface SearchResultsPanelProps {
  readonly text: string
  readonly onText: (text: string) => void
  /** Called as a result is followed. */
  readonly onFollow: () => void
  readonly input: RefObject<HTMLInputElement | null>
}

/** What is found of a text, by group; arrow keys go through it. */
export function SearchResultsPanel({ text, onText, onFollow, input }: SearchResultsPanelProps) {
  const { data, error, refetch } = useQuery(searchQuery)
  // Typing comes first.
  const deferred = useDeferredValue(text)
  if (error) {
    return (
      <FaultNotice title="Search did not arrive." retry={() => void refetch()}>
        <p>{error instanceof DataFault ? `${error.message}.` : null}</p>
      </FaultNotice>
    )
  }
  if (!isSearchable(deferred)) return <Hint />
  if (!data) return <p className="p-3 text-sm text-ink-3">Loading…</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys only add a way between its links
    <div onKeyDown={(event) => goThrough(event, input.current)}>
      <Found engine={data} text={deferred} onText={onText} onFollow={onFollow} input={input} />
    </div>
  )
}

function Hint() {
  return (
    <p className="p-3 text-sm text-ink-2">
      Finds events, claims, sentences of the articles, people and figures from outside. Accents and
      small slips do not matter; quotation marks find a phrase.
    </p>
  )
}

/** Arrow keys lead through the results and back to the field. */
function goThrough(event: KeyboardEvent<HTMLElement>, input: HTMLElement | null) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  // The results themselves, and not what is marked on them.
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('li > a, button')]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  event.preventDefault()
  const next = event.key === 'ArrowDown' ? stops[at + 1] : at > 0 ? stops[at - 1] : input
  next?.focus()
}
