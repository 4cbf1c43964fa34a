import { useCallback, useEffect } from 'react'
import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { Edit } from '#domain/basket/edit.ts'
import type { Basket } from '#domain/basket/entry.ts'
import { BASKET_PLACE } from './basket-place.ts'
import type { KeptBasket } from './basket-storage.ts'

/** The first view does without the code of the store. */
const loadStorage = () => import('./basket-storage.ts')

const basketQuery = queryOptions({
  queryKey: ['basket'],
  queryFn: async (): Promise<KeptBasket> => (await loadStorage()).readBasket(),
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  // Nothing of it goes over the network.
  networkMode: 'always',
  // A tab that slept, or a browser without channels between tabs, reads it again.
  refetchOnWindowFocus: 'always',
  structuralSharing: false,
})

interface ReadersBasket {
  /** Undefined until it has been read. */
  readonly kept: KeptBasket | undefined
  /** Whether the code of the store did not arrive. */
  readonly failed: boolean
  readonly retry: () => void
  /**
   * Does one edit and hands it to all that draw the basket, in this tab and in others.
   * @returns the basket that the edit found
   */
  readonly edit: (edit: Edit) => Promise<Basket>
  /** The basket with every edit that is under way. */
  readonly read: () => Promise<Basket>
}

/** The reader's basket, from this browser's store. */
export function useBasket(): ReadersBasket {
  const client = useQueryClient()
  const { data, isError, refetch } = useQuery(basketQuery)
  const edit = useCallback(
    async (change: Edit) => {
      const { editBasket } = await loadStorage()
      const { kept, before } = await editBasket(change)
      client.setQueryData(basketQuery.queryKey, kept)
      openChannel()?.postMessage('changed')
      return before
    },
    [client],
  )
  return { kept: data, failed: isError && !data, retry: () => void refetch(), edit, read }
}

const read = async () => (await (await loadStorage()).readBasket()).basket

/** Reads the basket again whenever another tab has changed it; once on the page. */
export function useBasketInStep(): void {
  const client = useQueryClient()
  useEffect(() => listenToTabs(client), [client])
}

function listenToTabs(client: QueryClient): () => void {
  const tabs = openChannel()
  const readAgain = () => void client.invalidateQueries({ queryKey: basketQuery.queryKey })
  tabs?.addEventListener('message', readAgain)
  return () => tabs?.removeEventListener('message', readAgain)
}

let channel: BroadcastChannel | null = null

function openChannel(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'function') channel ??= new BroadcastChannel(BASKET_PLACE)
  return channel
}
