import { createContext, useContext } from 'react'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { manifest } from 'virtual:corpus'
import { buildCorpusIndex, type CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { CorpusSchema } from '#domain/model/corpus.ts'
import { DataFault, fetchFile } from './fetch-file.ts'

/** The whole corpus, fetched once, checked against its schema and indexed. */
export const corpusQuery = queryOptions({
  queryKey: ['corpus', manifest.version],
  queryFn: async ({ signal }): Promise<CorpusIndex> => {
    const response = await fetchFile(manifest.corpus, signal)
    const json: unknown = await response.json().catch(() => {
      throw new DataFault(manifest.corpus, 'is not valid JSON; it may be cut short')
    })
    const result = v.safeParse(CorpusSchema, json)
    if (!result.success) {
      const issue = result.issues[0]
      throw new DataFault(
        manifest.corpus,
        `does not have the form of a corpus at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`,
      )
    }
    if (result.output.version !== manifest.version) {
      throw new DataFault(manifest.corpus, 'belongs to another release; reload the page')
    }
    return buildCorpusIndex(result.output)
  },
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
})

/** The corpus as of the day on which the reader stands; null where that is after all articles. */
export const CorpusThen = createContext<CorpusIndex | null>(null)

/** The whole corpus; always there, because the page starts only when it is. */
export function useWholeCorpus(): CorpusIndex {
  return useSuspenseQuery(corpusQuery).data
}

/** The corpus as of the day on which the reader stands. */
export function useCorpus(): CorpusIndex {
  const whole = useWholeCorpus()
  return useContext(CorpusThen) ?? whole
}
