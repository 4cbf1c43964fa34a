import { useMemo } from 'react'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { formatDay } from '#domain/dates/format-date.ts'
import { useAddress } from '#url/use-address.ts'
import { FILTER_NAMES } from './filter-bar.tsx'
import { buildFilterView } from './filter-model.ts'
import { useAsOfView } from './use-as-of-view.ts'
import { useCounted } from './use-counted.ts'

interface ChoiceSentenceProps {
  /** What is counted; null where the choices of topics, partners and the like change nothing. */
  readonly scope: Selection | null
}

/** What the reader's choices leave, and on which day the reader stands: the words of the filters without their controls. */
export function ChoiceSentence({ scope }: ChoiceSentenceProps) {
  const { selection } = useAddress()
  const counted = useCounted(scope ?? EVERYTHING)
  const view = useMemo(
    () => (scope ? buildFilterView(counted, scope, selection, FILTER_NAMES) : null),
    [counted, scope, selection],
  )
  const asOf = useAsOfView()
  return (
    <>
      {view ? (
        <p>
          <b className="font-semibold">{view.counts}</b>
          {view.choice ? `: ${view.choice}` : null}
        </p>
      ) : null}
      {asOf.day === null ? null : (
        <p>
          <b className="font-semibold">As of {formatDay(asOf.day)}.</b> {asOf.published}
        </p>
      )}
    </>
  )
}
