import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { CorpusPart, corpusQueryOf, useCorpusIfThere } from '#data/corpus-query.ts'
import type { Part } from '#data/corpus-part.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { isEverything } from '#domain/corpus/selection.ts'
import { partOfExcerpt, partOfPath } from '#domain/crowd/part-name.ts'
import { toDayNumber } from '#domain/dates/day-number.ts'
import { FaultNotice } from '#ui/fault-notice.tsx'
import { useChoices } from '#url/use-address.ts'
import { AsOfCorpus } from './as-of-corpus.tsx'
import { scopeOf } from './routes.ts'

/** The part that a view begins with, before anything is chosen; null where the corpus is fetched whole. */
export function firstPart(path: string): Part | null {
  return import.meta.env.VITE_SHARDED ? { name: partOfPath(path), chosen: null } : null
}

/** What the view waits for; null where its part is there. */
interface Waiting {
  readonly error: Error | null
  readonly retry: () => void
}

const PartWaiting = createContext<Waiting | null>(null)

/** Has each view drawn with its own part of a large corpus; what stands around the view keeps the part before until then. */
export function CorpusParts({ children }: { readonly children: ReactNode }) {
  return import.meta.env.VITE_SHARDED ? <Parts>{children}</Parts> : children
}

function Parts({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation()
  const { address, selection } = useChoices()
  const { asOf } = address
  const wanted = useMemo((): Part => {
    const name = partOfPath(path)
    // An article and a person are shown whole, whatever is chosen.
    const narrows =
      !/^(?:articles|people)\//.test(name) && (asOf !== null || !isEverything(selection))
    const scope = scopeOf(path, NOTHING_KNOWN)
    const day = asOf === null ? null : toDayNumber(asOf)
    return { name, chosen: narrows ? { scope, selection, day } : null }
  }, [path, asOf, selection])
  const { data, error, refetch } = useQuery(corpusQueryOf(wanted))
  const [last, setLast] = useState(wanted)
  if (data && last !== wanted) setLast(wanted)
  const waiting = useMemo(
    () => (data || last.name === wanted.name ? null : { error, retry: () => void refetch() }),
    [data, last, wanted, error, refetch],
  )
  return (
    <CorpusPart value={last}>
      <PartWaiting value={waiting}>{children}</PartWaiting>
    </CorpusPart>
  )
}

/** Scopes hang on the path alone. */
const NOTHING_KNOWN = { articles: [], articleById: new Map(), people: [] }

/** What stands in place of a view whose part is under way, or could not be had; null where it is there. */
export const usePartNotice: () => ReactNode = import.meta.env.VITE_SHARDED
  ? useNoticeOfPart
  : () => null

function useNoticeOfPart(): ReactNode {
  const waiting = useContext(PartWaiting)
  if (!waiting) return null
  if (!waiting.error) return <p className="frame py-8 text-ink-3">Loading the page…</p>
  return (
    <div className="frame py-6">
      <FaultNotice title="The data of this page did not arrive." retry={waiting.retry}>
        <p>{waiting.error.message}.</p>
      </FaultNotice>
    </div>
  )
}

/** Draws what is about an excerpt with the part of a large corpus that has its article. */
export function SourcePart({
  excerpt,
  children,
}: {
  readonly excerpt: string
  readonly children: ReactNode
}) {
  const part = useMemo(() => sourcePart(excerpt), [excerpt])
  if (!import.meta.env.VITE_SHARDED) return children
  return (
    <CorpusPart value={part}>
      <AsOfCorpus>{children}</AsOfCorpus>
    </CorpusPart>
  )
}

interface SourceCorpus {
  /** Undefined until it is there. */
  readonly index: CorpusIndex | undefined
  /** Whether the part of a large corpus could not be had. */
  readonly failed: boolean
}

/** The corpus with the article of the excerpt with this id; not fetched where it is null. */
export const useSourceCorpus: (excerpt: string | null) => SourceCorpus = import.meta.env
  .VITE_SHARDED
  ? useSourceInPart
  : useSourceInWhole

function useSourceInWhole(excerpt: string | null): SourceCorpus {
  return { index: useCorpusIfThere(excerpt !== null), failed: false }
}

function useSourceInPart(excerpt: string | null): SourceCorpus {
  const { data, isError } = useQuery({
    ...corpusQueryOf(sourcePart(excerpt ?? '')),
    enabled: excerpt !== null,
  })
  return { index: data, failed: isError }
}

/** The part with the article of an excerpt. */
function sourcePart(excerpt: string): Part | null {
  return import.meta.env.VITE_SHARDED ? { name: partOfExcerpt(excerpt), chosen: null } : null
}
