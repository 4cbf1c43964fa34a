import './search-results.css'
import { useDeferredValue, useMemo, useRef, type RefObject } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useCorpus } from '#data/corpus-query.ts'
import { DataFault } from '#data/fetch-file.ts'
import { searchQuery } from '#data/search-query.ts'
import { classNames } from '#lib/class-names.ts'
import { FaultNotice } from '#ui/fault-notice.tsx'
import { useAddress } from '#url/use-address.ts'
import { foundInWords } from './found-words.ts'
import { Found } from './found.tsx'
import { PaletteGroups } from './palette-groups.tsx'
import type { Command, Place } from './palette.ts'
import { isSearchable, search } from './search-model.ts'
import { useMoves } from './use-moves.ts'

/** What the field hands to what is found. */
export interface SearchResultsProps {
  readonly text: string
  readonly onText: (text: string) => void
  /** Closes what is found: a result is followed, or the reader presses elsewhere. */
  readonly onClose: () => void
  /** A source opens beside the page: closes what is found and leaves the focus where the source can give it back. */
  readonly onSource: () => void
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
  onSource,
  input,
}: SearchResultsPanelProps) {
  const { data: engine, error, refetch } = useQuery(searchQuery)
  const index = useCorpus()
  const { selection } = useAddress()
  // Typing comes first.
  const deferred = useDeferredValue(text)
  const results = useMemo(
    () => (engine && isSearchable(deferred) ? search(engine, index, selection, deferred) : null),
    [engine, index, selection, deferred],
  )
  // Empty at first: a region that comes with its words is not read out.
  const summary = useDeferredValue(results ? foundInWords(results) : '', '')
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
      <p
        role="status"
        className={classNames(
          'text-xs text-ink-2',
          summary !== '' && 'border-b border-hair px-3 py-2',
        )}
      >
        {summary}
      </p>
      {!isSearchable(deferred) ? null : error ? (
        <FaultNotice title="Search did not arrive." retry={() => void refetch()}>
          <p>{error instanceof DataFault ? `${error.message}.` : null}</p>
        </FaultNotice>
      ) : results ? (
        <Found
          results={results}
          text={deferred}
          onText={onText}
          onFollow={onClose}
          onSource={onSource}
          input={input}
        />
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
