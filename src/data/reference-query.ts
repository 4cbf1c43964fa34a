import { useContext, useMemo } from 'react'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { manifest } from 'virtual:corpus'
import type { Reference } from '#domain/model/reference.ts'
import { buildReferenceIndex, type ReferenceIndex } from '#domain/reference/reference-index.ts'
import { CorpusAnew } from './corpus-query.ts'
import { fetchPublished, type PublishedFile } from './fetch-file.ts'

/** Rejects with a `DataFault` where the figures in that file cannot be used. */
export const fetchReference = (file: PublishedFile, signal: AbortSignal): Promise<Reference> =>
  fetchPublished(file, async () => (await import('./check-data.ts')).checkReference, signal)

/** The figures from outside the articles, fetched when first asked for, checked against their schema and indexed. */
export const referenceQuery = queryOptions({
  queryKey: ['reference', manifest.reference?.version ?? null],
  queryFn: async ({ signal }): Promise<ReferenceIndex> => {
    const { data, version, sha256 } = manifest.reference ?? { data: 'data/reference.json' }
    return buildReferenceIndex(await fetchReference({ file: data, version, sha256 }, signal))
  },
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
})

/** The figures, and how fetching them goes: another index once dates and numbers are written otherwise. */
export function useReference() {
  const { data, error, refetch } = useQuery(referenceQuery)
  const anew = useContext(CorpusAnew) !== null
  const index = useMemo(() => (anew && data ? { ...data } : data), [anew, data])
  return { index, error, refetch }
}
