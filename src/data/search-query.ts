import { queryOptions } from '@tanstack/react-query'
import { manifest } from 'virtual:corpus'
import { loadEngine, type SearchEngine } from '#domain/search/search-engine.ts'
import { DataFault, fetchFile } from './fetch-file.ts'

/** The index of everything that can be found, fetched when the reader first comes to search. */
export const searchQuery = queryOptions({
  queryKey: ['search', manifest.search],
  queryFn: async ({ signal }): Promise<SearchEngine> => {
    const response = await fetchFile(manifest.search, signal)
    const json = await response.text()
    try {
      return loadEngine(json)
    } catch {
      throw new DataFault(manifest.search, 'is no index for search; it may be cut short')
    }
  },
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
})
