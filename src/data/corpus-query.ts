import { createContext, useContext } from 'react'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { manifest } from 'virtual:corpus'
import { buildCorpusIndex, type CorpusIndex } from '#domain/corpus/corpus-index.ts'
import type { Corpus } from '#domain/model/corpus.ts'
import { fetchPublished, type PublishedFile } from './fetch-file.ts'

/** Rejects with a `DataFault` where the corpus in that file cannot be used. */
export const fetchCorpus = (file: PublishedFile, signal: AbortSignal): Promise<Corpus> =>
  fetchPublished(file, async () => (await import('./check-data.ts')).checkCorpus, signal)

/** The whole corpus, fetched once, checked against its schema and indexed. */
export const corpusQuery = queryOptions({
  queryKey: ['corpus', manifest.version],
  queryFn: async ({ signal }): Promise<CorpusIndex> =>
    buildCorpusIndex(await fetchCorpus({ ...manifest, file: manifest.corpus }, signal)),
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
})

/** The corpus as of the day on which the reader stands; null where that is after all articles. */
export const CorpusThen = createContext<CorpusIndex | null>(null)

/** The whole corpus indexed anew, where dates are written otherwise than in the prerendered page; else null. */
export const CorpusAnew = createContext<CorpusIndex | null>(null)

/** The whole corpus; always there, because the page starts only when it is. */
export function useWholeCorpus(): CorpusIndex {
  const { data } = useSuspenseQuery(corpusQuery)
  return useContext(CorpusAnew) ?? data
}

/** The corpus as of the day on which the reader stands. */
export function useCorpus(): CorpusIndex {
  const whole = useWholeCorpus()
  return useContext(CorpusThen) ?? whole
}
