import { useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import { crowdQuery } from '#data/crowd-query.ts'
import { useWholeOutline } from '#data/outline-query.ts'
import { useAddress } from '#url/use-address.ts'
import { buildAsOfView, buildCrowdAsOfView, type AsOfView } from './as-of-model.ts'

/** On which day the reader stands, and the days on which one may. */
export const useAsOfView: () => AsOfView = import.meta.env.VITE_SHARDED
  ? useViewOfCrowd
  : useViewOfArticles

function useViewOfArticles(): AsOfView {
  const { articles } = useWholeOutline()
  const { asOf } = useAddress().address
  return useMemo(() => buildAsOfView(articles, asOf), [articles, asOf])
}

/** Until the columns are there nobody can be offered a day. */
const NO_DAYS = { articleDays: new Int32Array() }

function useViewOfCrowd(): AsOfView {
  const { asOf } = useAddress().address
  const { data = NO_DAYS } = useQuery({ ...crowdQuery, enabled: asOf !== null })
  return useMemo(() => buildCrowdAsOfView(data, asOf), [data, asOf])
}
