import { useDeferredValue, type KeyboardEvent, type RefObject } from 'react'
import { useQuery } from '@tanstack/react-query'
import { DataFault } from '#data/fetch-file.ts'
import { searchQuery } from '#data/search-query.ts'
import { FaultNotice } from '#ui/fault-notice.tsx'
import { Found } from './found.tsx'
import { PaletteGroups } from './palette-groups.tsx'
import type { Command, Place } from './palette.ts'
import { isSearchable } from './search-model.ts'

/** What the field hands to what is found. */
export interface SearchResultsProps {
  readonly text: string
  readonly onText: (text: string) => void
  /** Called as a result is followed. */
  readonly onFollow: () => void
  readonly input: RefObject<HTMLInputElement | null>
}

interface SearchResultsPanelProps extends SearchResultsProps {
  readonly places: readonly Place[]
  readonly commands: readonly Command[]
}

/** What is found of a text, by group, with views to go to and things to do; arrow keys go through it. */
export function SearchResultsPanel({ places, commands, ...rest }: SearchResultsPanelProps) {
  const { text, onText, onFollow, input } = rest
  const { data, error, refetch } = useQuery(searchQuery)
  // Typing comes first.
  const deferred = useDeferredValue(text)
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys only add a way between its links
    <div onKeyDown={(event) => goThrough(event, input.current)}>
      {isSearchable(deferred) ? null : <Hint />}
      <PaletteGroups
        text={deferred}
        places={places}
        commands={commands}
        onFollow={() => {
          // What was typed was the name of a view or a command: nothing to go on searching for.
          onText('')
          onFollow()
        }}
      />
      {!isSearchable(deferred) ? null : error ? (
        <FaultNotice title="Search did not arrive." retry={() => void refetch()}>
          <p>{error instanceof DataFault ? `${error.message}.` : null}</p>
        </FaultNotice>
      ) : data ? (
        <Found engine={data} {...rest} text={deferred} />
      ) : (
        <p className="p-3 text-sm text-ink-3">Loading…</p>
      )}
    </div>
  )
}

function Hint() {
  return (
    <p className="p-3 text-sm text-ink-2">
      Finds events, claims, sentences of the articles, people and figures from outside, views and
      commands. Accents and small slips do not matter; quotation marks find a phrase.
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
