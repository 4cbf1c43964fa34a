import { useContext } from 'react'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { manifest } from 'virtual:corpus'
import { outlineOf } from '#domain/corpus/outline-of.ts'
import { unpackOutline, type Outline } from '#domain/corpus/outline.ts'
import type { PackedOutline } from '#domain/model/outline.ts'
import { CorpusAnew, CorpusThen, useCorpusIfThere, useWholeCorpus } from './corpus-query.ts'
import { fetchPublished } from './fetch-file.ts'

/** What the first view needs of the corpus. Rejects with a `DataFault` where it cannot be used. */
export const outlineQuery = queryOptions({
  queryKey: ['outline', manifest.version],
  queryFn: async ({ signal }): Promise<Outline> => {
    const { data: file, sha256 } = manifest.outline
    const packed = await fetchPublished<PackedOutline>(
      { file, version: manifest.version, sha256 },
      async () => (await import('./check-data.ts')).checkOutline,
      signal,
    )
    return unpackOutline(packed)
  },
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  // Its objects are compared as they are.
  structuralSharing: false,
})

/** The outline of the whole corpus; always there, because the page starts only when it is. */
export const useWholeOutline: () => Outline = import.meta.env.VITE_SHARDED
  ? useOutlineOfPart
  : usePublishedOutline

function useOutlineOfPart(): Outline {
  return outlineOf(useWholeCorpus())
}

function usePublishedOutline(): Outline {
  const { data } = useSuspenseQuery(outlineQuery)
  const index = useCorpusIfThere(false)
  // Dates are written otherwise than the build did.
  return useContext(CorpusAnew) && index ? outlineOf(index) : data
}

/** The outline of the corpus as of the day on which the reader stands. */
export function useOutline(): Outline {
  const whole = useWholeOutline()
  const then = useContext(CorpusThen)
  return then ? outlineOf(then) : whole
}
