import { isEverything } from '#domain/corpus/selection.ts'
import { useAddress } from '#url/use-address.ts'
import { ClearFilters } from './clear-filters.tsx'

interface NothingLeftProps {
  readonly what: 'statement' | 'event' | 'plan' | 'claim' | 'matter'
  /** What silence is said of: "the five articles". */
  readonly articles: string
}

/** What stands where nothing is left: that it is silence in the articles, why it may be, and a way out. */
export function NothingLeft({ what, articles }: NothingLeftProps) {
  const { selection } = useAddress()
  const filtered = !isEverything(selection)
  return (
    <p className="hatched py-8 text-center font-serif text-md">
      <span className="bg-paper px-2 py-1">
        {filtered ? `No ${what} in ${articles} joins these choices.` : `No ${what} in ${articles}.`}
        {selection.bases.length > 0 && (what === 'event' || what === 'plan')
          ? ' Only claims have a basis, events and plans do not.'
          : null}
        {filtered ? <ClearFilters /> : null}
      </span>
    </p>
  )
}
