import { queryOptions } from '@tanstack/react-query'

/**
 * What is to be marked in an article for a search; the index and its code come when first asked for. Rejects with a
 * `DataFault` where the index does not arrive; another try asks for it again.
 * @param article id of the article
 * @param text what was typed; nothing is fetched where it is empty
 */
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
