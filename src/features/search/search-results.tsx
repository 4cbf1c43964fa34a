import './search-results.css'
import { useDeferredValue, useRef, type RefObject } from 'react'
import { useQuery } from '@tanstack/react-query'
import { DataFault } from '#data/fetch-file.ts'
import { searchQuery } from '#data/search-query.ts'
import { FaultNotice } from '#ui/fault-notice.tsx'
import { Found } from './found.tsx'
import { PaletteGroups } from './palette-groups.tsx'
import type { Command, Place } from './palette.ts'
import { isSearchable } from './search-model.ts'
import { useMoves } from './use-moves.ts'

/** What the field hands to what is found. */
export interface SearchResultsProps {
  readonly text: string
  readonly onText: (text: string) => void
  /** Closes what is found: a result is followed, or the reader presses elsewhere. */
  readonly onClose: () => void
  readonly input: RefObject<HTMLInputElement | null>
}

interface SearchResultsPanelProps extends SearchResultsProps {
  readonly places: readonly Place[]
  readonly commands: readonly Command[]
}

/** What is found of a text, by group, with views to go to and things to do. */
export function SearchResultsPanel({
  places,
  commands,
  text,
  onText,
  onClose,
  input,
}: SearchResultsPanelProps) {
  const { data, error, refetch } = useQuery(searchQuery)
  // Typing comes first.
  const deferred = useDeferredValue(text)
  const panel = useRef<HTMLDivElement>(null)
  useMoves({ panel, input, onClose })
  return (
    <div ref={panel}>
      {isSearchable(deferred) ? null : <Hint />}
      <PaletteGroups
        text={deferred}
        places={places}
        commands={commands}
        onFollow={() => {
          // What was typed was the name of a view or a command: nothing to go on searching for.
          onText('')
          onClose()
        }}
      />
      {!isSearchable(deferred) ? null : error ? (
        <FaultNotice title="Search did not arrive." retry={() => void refetch()}>
          <p>{error instanceof DataFault ? `${error.message}.` : null}</p>
        </FaultNotice>
      ) : data ? (
        <Found engine={data} text={deferred} onText={onText} onFollow={onClose} input={input} />
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
