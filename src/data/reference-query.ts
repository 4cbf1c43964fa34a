import { queryOptions } from '@tanstack/react-query'
import { manifest } from 'virtual:corpus'
import { ReferenceSchema } from '#domain/model/reference.ts'
import { buildReferenceIndex, type ReferenceIndex } from '#domain/reference/reference-index.ts'
import { fetchChecked } from './fetch-file.ts'

/** The figures from outside the articles, fetched when first asked for, checked against their schema and indexed. */
export const referenceQuery = queryOptions({
  queryKey: ['reference', manifest.reference?.version ?? null],
  queryFn: async ({ signal }): Promise<ReferenceIndex> => {
    const file = manifest.reference?.data ?? 'data/reference.json'
    return buildReferenceIndex(
      await fetchChecked(file, ReferenceSchema, manifest.reference?.version, signal),
    )
  },
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
})
