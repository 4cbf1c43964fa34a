import { useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import { crowdQuery } from '#data/crowd-query.ts'
import { useOutline, useWholeOutline } from '#data/outline-query.ts'
import { isEverything, type Selection } from '#domain/corpus/selection.ts'
import { toDayNumber } from '#domain/dates/day-number.ts'
import { partCode } from '#ui/late-part.tsx'
import { useAddress } from '#url/use-address.ts'
import { countRecords, type Counted } from './filter-model.ts'
import { countTotals } from './totals-model.ts'

/** Counts what the reader's choices leave of what a view is about. */
export const useCounted: (scope: Selection) => Counted = import.meta.env.VITE_SHARDED
  ? useCountedCrowd
  : useCountedRecords

function useCountedRecords(scope: Selection): Counted {
  const outline = useOutline()
  const whole = useWholeOutline()
  const { selection } = useAddress()
  return useMemo(
    // The code of an earlier day may still be on its way.
    () => ({ ...countRecords(outline, scope, selection), ofDay: outline !== whole }),
    [outline, whole, scope, selection],
  )
}

/** Comes with the columns. */
const COUNTING = /* @__PURE__ */ partCode('the counts', () => import('./crowd-model.ts'))

function useCountedCrowd(scope: Selection): Counted {
  const { whole, records } = useWholeOutline()
  const { address, selection } = useAddress()
  const { asOf } = address
  const narrowed = asOf !== null || !isEverything(selection)
  const { data: crowd } = useQuery({ ...crowdQuery, enabled: narrowed })
  const { data: code } = useQuery({ ...COUNTING, enabled: crowd !== undefined })
  return useMemo(
    () =>
      crowd && code
        ? code.countCrowd(crowd, scope, selection, asOf === null ? null : toDayNumber(asOf))
        : countTotals(whole, records),
    [crowd, code, whole, records, scope, selection, asOf],
  )
}
