import { createContext, useContext } from 'react'
import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { manifest } from 'virtual:corpus'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import type { Corpus } from '#domain/model/corpus.ts'
import { fetchPublished, type PublishedFile } from './fetch-file.ts'

/** Rejects with a `DataFault` where the corpus in that file cannot be used. */
export const fetchCorpus = (file: PublishedFile, signal: AbortSignal): Promise<Corpus> =>
  fetchPublished(file, async () => (await import('./check-data.ts')).checkCorpus, signal)

/** The whole corpus, fetched once, checked against its schema and indexed. */
export const corpusQuery = queryOptions({
  queryKey: ['corpus', manifest.version],
  queryFn: async ({ signal }): Promise<CorpusIndex> => {
    const [{ buildCorpusIndex }, corpus] = await Promise.all([
      // The first view does without.
      import('#domain/corpus/corpus-index.ts'),
      fetchCorpus({ ...manifest, file: manifest.corpus }, signal),
    ])
    return buildCorpusIndex(corpus)
  },
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  // Its objects are compared as they are.
  structuralSharing: false,
})

/** The corpus as of the day on which the reader stands; null where that is after all articles. */
export const CorpusThen = createContext<CorpusIndex | null>(null)

/** The whole corpus indexed anew, where dates are written otherwise than in the prerendered page; else null. */
export const CorpusAnew = createContext<CorpusIndex | null>(null)

/**
 * The whole corpus where it is there; undefined until then, and where it could not be had.
 * @param wanted whether to fetch it
 */
export function useCorpusIfThere(wanted: boolean): CorpusIndex | undefined {
  const { data } = useQuery({ ...corpusQuery, enabled: wanted })
  return useContext(CorpusAnew) ?? data
}

/** The whole corpus; what is drawn with it waits until it is there. */
export function useWholeCorpus(): CorpusIndex {
  const { data } = useSuspenseQuery(corpusQuery)
  return useContext(CorpusAnew) ?? data
}

/** The corpus as of the day on which the reader stands. */
export function useCorpus(): CorpusIndex {
  const whole = useWholeCorpus()
  return useContext(CorpusThen) ?? whole
}
