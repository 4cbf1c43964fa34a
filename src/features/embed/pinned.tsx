import { useMemo, type ReactNode } from 'react'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { corpusQuery } from '#data/corpus-query.ts'
import { DataFault } from '#data/fetch-file.ts'
import { outlineQuery } from '#data/outline-query.ts'
import { pinnedQuery } from '#data/pinned-query.ts'
import { referenceQuery } from '#data/reference-query.ts'
import { outlineOf } from '#domain/corpus/outline-of.ts'
import { FaultNotice } from '#ui/fault-notice.tsx'
import type { Pin } from '#url/embed-address.ts'

interface PinnedProps {
  readonly pin: Pin
  /** Full address of the same on the site, with the present data. */
  readonly present: string
  readonly children: ReactNode
}

/** Lets everything in it see the data of certain versions; shows no other data in their place. */
export function Pinned({ pin, present, children }: PinnedProps) {
  const { data, error, refetch } = useQuery(pinnedQuery(pin.corpus, pin.reference))
  // A cache of its own: where parts look for the present data they find the pinned.
  const client = useMemo(() => {
    if (!data) return null
    const own = new QueryClient()
    own.setQueryData(corpusQuery.queryKey, data.corpus)
    own.setQueryData(outlineQuery.queryKey, outlineOf(data.corpus))
    if (data.reference) own.setQueryData(referenceQuery.queryKey, data.reference)
    return own
  }, [data])
  if (client) return <QueryClientProvider client={client}>{children}</QueryClientProvider>
  const versions = [pin.corpus, pin.reference].filter((version) => version !== null).join(', ')
  if (!error) return <p className="py-4 text-sm text-ink-3">Loading data version {versions}…</p>
  return (
    <FaultNotice
      title={`Data version ${versions}, to which this frame is pinned, is not to be had here.`}
      retry={() => void refetch()}
    >
      <p>
        {error instanceof DataFault ? `${error.message}. ` : null}
        Nothing else is shown in its place. <a href={present}>See the present data</a> on Bamboo
        Ledger.
      </p>
    </FaultNotice>
  )
}
