import { createContext, useContext } from 'react'
import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { manifest } from 'virtual:corpus'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import type { Corpus } from '#domain/model/corpus.ts'
import type { Part } from './corpus-part.ts'
import { fetchPublished, type PublishedFile } from './fetch-file.ts'

/** Rejects with a `DataFault` where the corpus in that file cannot be used. */
export const fetchCorpus = (file: PublishedFile, signal: AbortSignal): Promise<Corpus> =>
  fetchPublished(file, async () => (await import('./check-data.ts')).checkCorpus, signal)

/**
 * The corpus, or a part of a large one, fetched once, checked against its schema and indexed.
 * @param part null for the whole
 */
export const corpusQueryOf = (part: Part | null) =>
  queryOptions({
    queryKey: ['corpus', manifest.version, part],
    queryFn: async ({ client, signal }): Promise<CorpusIndex> => {
      if (import.meta.env.VITE_SHARDED && part)
        return (await import('./corpus-part.ts')).fetchPart(part, client, signal)
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

/** The whole corpus. */
export const corpusQuery = corpusQueryOf(null)

/** What of a large corpus is looked at; null where the corpus is fetched whole. */
export const CorpusPart = createContext<Part | null>(null)

/** The corpus as of the day on which the reader stands; null where that is after all articles. */
export const CorpusThen = createContext<CorpusIndex | null>(null)

/** Indexes a corpus anew, where dates are written otherwise than in the prerendered page; else null. The same each time. */
export const CorpusAnew = createContext<((index: CorpusIndex) => CorpusIndex) | null>(null)

/**
 * The whole corpus where it is there; undefined until then, and where it could not be had.
 * @param wanted whether to fetch it
 */
export function useCorpusIfThere(wanted: boolean): CorpusIndex | undefined {
  const { data } = useQuery({ ...corpusQueryOf(useContext(CorpusPart)), enabled: wanted })
  const anew = useContext(CorpusAnew)
  return data && anew ? anew(data) : data
}

/** The whole corpus; what is drawn with it waits until it is there. */
export function useWholeCorpus(): CorpusIndex {
  const { data } = useSuspenseQuery(corpusQueryOf(useContext(CorpusPart)))
  const anew = useContext(CorpusAnew)
  return anew ? anew(data) : data
}

/** The corpus as of the day on which the reader stands. */
export function useCorpus(): CorpusIndex {
  const whole = useWholeCorpus()
  return useContext(CorpusThen) ?? whole
}
