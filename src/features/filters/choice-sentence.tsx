import { useMemo } from 'react'
import { useOutline, useWholeOutline } from '#data/outline-query.ts'
import type { Selection } from '#domain/corpus/selection.ts'
import { formatDay } from '#domain/dates/format-date.ts'
import { useAddress } from '#url/use-address.ts'
import { buildAsOfView } from './as-of-model.ts'
import { FILTER_NAMES } from './filter-bar.tsx'
import { buildFilterView } from './filter-model.ts'

interface ChoiceSentenceProps {
  /** What is counted; null where the choices of topics, partners and the like change nothing. */
  readonly scope: Selection | null
}

/** What the reader's choices leave, and on which day the reader stands: the words of the filters without their controls. */
export function ChoiceSentence({ scope }: ChoiceSentenceProps) {
  const outline = useOutline()
  const { articles } = useWholeOutline()
  const { address, selection } = useAddress()
  const view = useMemo(
    () => (scope ? buildFilterView(outline, scope, selection, FILTER_NAMES) : null),
    [outline, scope, selection],
  )
  const asOf = useMemo(() => buildAsOfView(articles, address.asOf), [articles, address.asOf])
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
          <b className="font-semibold">As of {formatDay(asOf.day)}.</b>{' '}
          {asOf.published === ''
            ? 'No article had been published by then.'
            : `Only articles ${asOf.published} had been published.`}
        </p>
      )}
    </>
  )
}
