import { useMemo } from 'react'
import { useWholeOutline } from '#data/outline-query.ts'
import { EVERYTHING, isEverything } from '#domain/corpus/selection.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import { listPublicationDays } from '#domain/corpus/publication.ts'
import type { Command } from '#features/search/palette.ts'
import { SearchResultsPanel, type SearchResultsProps } from '#features/search/search-results.tsx'
import { hasSingleKeys, setSingleKeys } from '#ui/single-keys.ts'
import { useAddress } from '#url/use-address.ts'
import { showKeys } from './keys-desk.ts'
import { listPlaces } from './places.ts'
import { chooseTheme } from './theme.ts'

/** Search with what only the app knows: every view by name, and what the page can do. */
export function SearchPart(props: SearchResultsProps) {
  const known = useWholeOutline()
  const places = useMemo(() => listPlaces(known), [known])
  return <SearchResultsPanel {...props} places={places} commands={useCommands()} />
}

function useCommands(): readonly Command[] {
  const { articles } = useWholeOutline()
  const { address, selection, change } = useAddress()
  // On the last of them nothing is missing.
  const earlier = listPublicationDays(articles).slice(0, -1)
  const days = earlier.map((day) => ({
    name: `As of ${formatEdtf(day)}`,
    run: () => change({ asOf: day }),
  }))
  return [
    ...(isEverything(selection)
      ? []
      : [{ name: 'Clear the filters', run: () => change(EVERYTHING) }]),
    {
      name: address.reference ? 'Hide figures from outside' : 'Show figures from outside',
      run: () => change({ reference: !address.reference }),
    },
    ...(address.asOf
      ? [{ name: 'As of the last article', run: () => change({ asOf: null }) }]
      : days),
    { name: 'Print this page', run: () => print() },
    { name: 'Theme: light', run: () => chooseTheme('light') },
    { name: 'Theme: dark', run: () => chooseTheme('dark') },
    { name: 'Theme: as the system', run: () => chooseTheme('system') },
    { name: 'Keys: what they do', run: showKeys },
    hasSingleKeys()
      ? { name: 'Keys: switch single keys off', run: () => setSingleKeys(false) }
      : { name: 'Keys: switch single keys on', run: () => setSingleKeys(true) },
  ]
}
