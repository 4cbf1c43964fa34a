import { lazy, Suspense, useState, type ComponentType } from 'react'
import { ErrorBoundary } from './error-boundary.tsx'

/** A part of a page whose code may come after the first view. */
export interface LowerPart {
  readonly Content: ComponentType
  /** Fetches the code; a page that is drawn after that draws the part in one go. */
  readonly load: () => Promise<void>
  /** Fetches the code once more after a failure, which React would keep for good. */
  readonly renew: () => void
}

/** A lower part of a page, from what fetches its component. */
export function lowerPart(fetchPart: () => Promise<ComponentType>): LowerPart {
  let loaded: ComponentType | undefined
  const load = async () => {
    loaded ??= await fetchPart()
  }
  const makeLazy = () =>
    lazy(async () => {
      loaded = await fetchPart()
      return { default: loaded }
    })
  let Lazy: ComponentType = makeLazy()
  const renew = () => {
    Lazy = makeLazy()
  }

  function Content() {
    const [Component] = useState(() => loaded ?? Lazy)
    return <Component />
  }
  return { Content, load, renew }
}

/**
 * Lets a page come to life before the code of its lower part has come: until then React leaves that
 * part as it was prerendered. On the server, and where the page is drawn from nothing, call `load` first.
 */
export function BelowTheFold({ part: { Content, renew } }: { readonly part: LowerPart }) {
  return (
    <ErrorBoundary part="The rest of the page" onRetry={renew}>
      <Suspense fallback={<p className="py-8 text-ink-3">Loading the rest of the page…</p>}>
        <Content />
      </Suspense>
    </ErrorBoundary>
  )
}
