import { lazy, Suspense, useEffect, type ComponentType } from 'react'
import { useLocation } from 'wouter'
import { useCorpus } from '#data/corpus-query.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { matchRoute, ROUTES, titleOf, type PageProps } from './routes.ts'
import { NotFoundPage } from './pages/not-found-page.tsx'

const loaded = new Map<string, ComponentType<PageProps>>()
const pages = new Map(
  ROUTES.map(({ pattern, load }) => [
    pattern,
    lazy(async () => ({ default: loaded.get(pattern) ?? (await load()).Page })),
  ]),
)

/**
 * Loads the page of a path before the first render, so that it renders in one go: a page that suspends
 * while it hydrates would lose its prerendered text.
 */
export async function preloadPage(path: string, index: CorpusIndex): Promise<void> {
  const match = matchRoute(path, index)
  if (match) loaded.set(match.route.pattern, (await match.route.load()).Page)
}

/** Draws the view of the present path. */
export function PageRouter() {
  const index = useCorpus()
  const [path] = useLocation()
  const match = matchRoute(path, index)

  useEffect(() => {
    document.title = titleOf(path, index)
  }, [path, index])

  if (!match) return <NotFoundPage />
  const Page = loaded.get(match.route.pattern) ?? pages.get(match.route.pattern)
  return Page ? (
    <Suspense fallback={<p className="frame py-8 text-ink-3">Loading the page…</p>}>
      <Page key={path} slug={match.slug} />
    </Suspense>
  ) : null
}
