import { lazy, Suspense, useEffect, type ComponentType } from 'react'
import type { QueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { articleTextQuery } from '#data/article-text-query.ts'
import { useWholeOutline } from '#data/outline-query.ts'
import { LatePart, partCode } from '#ui/late-part.tsx'
import { Arrival } from './arrival.tsx'
import { usePartNotice } from './corpus-parts.tsx'
import {
  articlesOf,
  matchRoute,
  ROUTES,
  titleOf,
  type Known,
  type PageModule,
  type PageProps,
  type Route,
} from './routes.ts'

const NOT_FOUND = partCode('the page', () => import('./pages/not-found-page.tsx'))

const loaded = new Map<string, ComponentType<PageProps>>()
const pages = new Map(
  ROUTES.map(({ pattern, load }) => [
    pattern,
    lazy(async () => ({ default: loaded.get(pattern) ?? (await loadWhole(load)).Page })),
  ]),
)

/** The code of a page with what is below its fold: a page drawn from nothing comes in one go. */
async function loadWhole(load: Route['load']): Promise<PageModule> {
  const page = await load()
  await page.loadRest?.()
  return page
}

/**
 * Loads the code and the articles of a path before the first render: a page that suspends while it
 * hydrates would lose its text.
 * @param hydrating whether the prerendered page is there, so that code from below its fold may come later
 */
export async function preloadPage(
  path: string,
  known: Known,
  queryClient: QueryClient,
  hydrating: boolean,
): Promise<void> {
  const match = matchRoute(path, known)
  if (!match) {
    await queryClient.prefetchQuery(NOT_FOUND)
    return
  }
  const { route } = match
  const [{ Page }] = await Promise.all([
    hydrating ? route.load() : loadWhole(route.load),
    // An article that cannot be had says so in its place.
    ...articlesOf(path, known).map((article) =>
      queryClient.prefetchQuery(articleTextQuery(article)),
    ),
  ])
  loaded.set(route.pattern, Page)
}

/** Draws the view of the present path. */
export function PageRouter() {
  const known = useWholeOutline()
  const [path] = useLocation()
  const notice = usePartNotice()
  const match = matchRoute(path, known)

  useEffect(() => {
    document.title = titleOf(path, known)
  }, [path, known])

  if (notice) return notice
  if (!match) return <LatePart code={NOT_FOUND}>{({ NotFoundPage }) => <NotFoundPage />}</LatePart>
  const Page = loaded.get(match.route.pattern) ?? pages.get(match.route.pattern)
  return Page ? (
    <Suspense fallback={<p className="frame py-8 text-ink-3">Loading the page…</p>}>
      {/* oxlint-disable-next-line react/static-components -- taken from a fixed table, not made here */}
      <Page key={path} slug={match.slug} />
      <Arrival path={path} />
    </Suspense>
  ) : null
}
