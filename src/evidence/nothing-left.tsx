import { EVERYTHING } from '#domain/corpus/selection.ts'
import { TextButton } from '#ui/text-button.tsx'
import { useAddress } from '#url/use-address.ts'

interface NothingLeftProps {
  readonly what: 'statement' | 'event' | 'plan' | 'claim'
  /** What silence is said of: "the five articles". */
  readonly articles: string
}

/** What stands where choices leave nothing: that it is silence in the articles, and a way out. */
export function NothingLeft({ what, articles }: NothingLeftProps) {
  const { change } = useAddress()
  return (
    <p className="hatched py-8 text-center font-serif text-md">
      <span className="bg-paper px-2 py-1">
        No {what} in {articles} joins these choices.
        <TextButton onClick={() => change(EVERYTHING)}>Clear the filters</TextButton>
      </span>
    </p>
  )
}
