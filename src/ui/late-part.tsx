import { Suspense, useEffect, type ReactNode } from 'react'
import { queryOptions, useQuery, useQueryClient, type UseQueryOptions } from '@tanstack/react-query'
import { FaultNotice } from './fault-notice.tsx'
import { onFirstMove } from './on-first-move.ts'

let parts = 0

/**
 * Code of a part that the first view does without: fetched once, when first wanted.
 * @param name names it among the others, and in the message where it cannot be had: "the table"
 */
export function partCode<T>(name: string, load: () => Promise<T>) {
  parts += 1
  return queryOptions({
    // A number, lest two parts of one name be taken for each other.
    queryKey: ['code', name, String(parts)],
    queryFn: load,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    // The code may be kept by the browser, or come from a host on the same machine.
    networkMode: 'always',
  })
}

/** Made by `partCode`. */
type PartCode<T> = UseQueryOptions<T, Error, T, string[]>

/** Fetches the code of a part as soon as the reader does anything, so that a press is answered at once; not where data are to be saved. */
export function useWarmCode<T>(code: PartCode<T>): void {
  const client = useQueryClient()
  useEffect(
    () =>
      onFirstMove(() => {
        // Once wanted in vain, the part itself asks for it.
        if (client.getQueryState(code.queryKey)?.status !== 'error') void client.prefetchQuery(code)
      }),
    [client, code],
  )
}

interface LatePartProps<T> {
  readonly code: PartCode<T>
  /** What stands there until the code has come. */
  readonly waiting?: ReactNode
  /** Draws the part with its code. */
  readonly children: (part: T) => ReactNode
}

const LOADING = (
  <p className="py-4 text-sm text-ink-3">
    <span className="print:hidden">Loading…</span>
    <span className="hidden print:inline">Not here yet when this was printed.</span>
  </p>
)

/** A part whose code comes late; says so, with another try, where it cannot be had. */
export function LatePart<T>({ code, waiting = LOADING, children }: LatePartProps<T>) {
  const { data, error, refetch } = useQuery(code)
  // It may wait for data of its own.
  if (data) return <Suspense fallback={waiting}>{children(data)}</Suspense>
  if (!error) return waiting
  return (
    <FaultNotice
      title={`The code of ${code.queryKey[1]} did not arrive.`}
      retry={() => void refetch()}
    >
      <p>Check the connection. What stands on the page stays as it is.</p>
    </FaultNotice>
  )
}
