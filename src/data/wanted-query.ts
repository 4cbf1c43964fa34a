import { queryOptions } from '@tanstack/react-query'

/** What is to be marked in an article for a search; the index and its code come when first asked for. */
export const wantedQuery = (article: string, text: string) =>
  queryOptions({
    queryKey: ['wanted', article, text],
    queryFn: async ({ client }) => {
      const [{ searchQuery }, { wantedIn }] = await Promise.all([
        import('./search-query.ts'),
        import('#domain/search/wanted-in.ts'),
      ])
      return wantedIn(await client.fetchQuery(searchQuery), article, text)
    },
    enabled: text !== '',
    staleTime: Infinity,
    retry: false,
    // Sets are compared as they are.
    structuralSharing: false,
  })
