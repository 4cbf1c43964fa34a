import type { ComponentType } from 'react'
import type { Outline } from '#domain/corpus/outline.ts'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import type { Article } from '#domain/model/corpus.ts'
import { nameInWords, PARTNERS, TOPICS } from '#domain/model/vocabulary.ts'

/** What there are views of. */
export type Known = Pick<Outline, 'articles' | 'articleById' | 'people'>

export interface PageProps {
  /** The named part of the path: a topic, partner or article. */
  readonly slug: string
}

export interface PageModule {
  readonly Page: ComponentType<PageProps>
  /** Fetches the code of what is below the fold, which the first view need not wait for. */
  readonly loadRest?: () => Promise<void>
}

export interface Route {
  /** Path below the base; `:slug` stands for the named part. */
  readonly pattern: string
  readonly load: () => Promise<PageModule>
  /** Every value of `:slug` that has a page. */
  readonly slugs: (known: Known) => readonly string[]
  /** Articles whose text the view shows, to be there before it is drawn. */
  readonly articles?: (slug: string, known: Known) => readonly Article[]
  /** What the view is about, where it is not about everything. */
  readonly scope?: (slug: string) => Selection
  /** The view's name in the browser's title bar; null for the dashboard itself. */
  readonly title: (slug: string, known: Known) => string | null
}

const none = () => ['']

/** The view that comes to life with the outline alone; the corpus follows. */
export const LIGHT_PATH = '/'

/** A path that no view has: what the host shows for it becomes `404.html`. */
export const NO_SUCH_PATH = '/404'

/** Where one part of a view stands alone, for frames on other sites: without masthead, filters and foot. */
export const EMBED_PATH = '/embed'

/** Every view and its address; the build prerenders each. */
export const ROUTES: readonly Route[] = [
  {
    pattern: '/',
    load: () => import('./pages/dashboard-page.tsx'),
    slugs: none,
    title: () => null,
  },
  {
    pattern: '/topics/:slug',
    load: () => import('./pages/topic-page.tsx'),
    slugs: () => TOPICS.map(({ slug }) => slug),
    scope: (slug) => ({
      ...EVERYTHING,
      topics: TOPICS.filter((topic) => topic.slug === slug).map((topic) => topic.slug),
    }),
    title: (slug) => TOPICS.find((topic) => topic.slug === slug)?.name ?? slug,
  },
  {
    pattern: '/partners/:slug',
    load: () => import('./pages/partner-page.tsx'),
    slugs: () => PARTNERS.map(({ slug }) => slug),
    scope: (slug) => ({
      ...EVERYTHING,
      partners: PARTNERS.filter((partner) => partner.slug === slug).map(({ code }) => code),
    }),
    title: (slug) =>
      `Vietnam and ${nameInWords(PARTNERS.find((partner) => partner.slug === slug)?.name ?? slug)}`,
  },
  {
    pattern: '/articles',
    load: () => import('./pages/articles-page.tsx'),
    slugs: none,
    title: () => 'The five articles',
  },
  {
    pattern: '/articles/:slug',
    load: () => import('./pages/article-page.tsx'),
    slugs: (known) => known.articles.map(({ id }) => id),
    articles: (slug, known) => known.articles.filter(({ id }) => id === slug),
    title: (slug, known) => {
      const article = known.articleById.get(slug)
      return article?.title ?? article?.subject ?? slug
    },
  },
  {
    pattern: '/articles/:slug/use',
    load: () => import('./pages/use-page.tsx'),
    slugs: (known) => known.articles.map(({ id }) => id),
    articles: (slug, known) => known.articles.filter(({ id }) => id === slug),
    title: (slug, known) => `What is used of article ${known.articleById.get(slug)?.label ?? slug}`,
  },
  {
    pattern: '/plans',
    load: () => import('./pages/plans-page.tsx'),
    slugs: none,
    title: () => 'Plans and what became of them',
  },
  {
    pattern: '/wording',
    load: () => import('./pages/wording-page.tsx'),
    slugs: none,
    title: () => 'How firm the wording is',
  },
  {
    pattern: '/voices',
    load: () => import('./pages/voices-page.tsx'),
    slugs: none,
    title: () => 'Who says it',
  },
  {
    pattern: '/people',
    load: () => import('./pages/people-page.tsx'),
    slugs: none,
    title: () => 'People and offices',
  },
  {
    pattern: '/people/:slug',
    load: () => import('./pages/person-page.tsx'),
    slugs: (known) => known.people.map(({ id }) => id),
    title: (slug, known) => known.people.find(({ id }) => id === slug)?.name ?? slug,
  },
  {
    pattern: '/basket',
    load: () => import('./pages/basket-page.tsx'),
    slugs: none,
    title: () => 'Evidence basket',
  },
  {
    pattern: '/claims',
    load: () => import('./pages/claims-page.tsx'),
    slugs: none,
    title: () => 'Ledger of events and claims',
  },
  {
    pattern: '/method',
    load: () => import('./pages/method-page.tsx'),
    slugs: none,
    title: () => 'Method and limits',
  },
  {
    pattern: EMBED_PATH,
    load: () => import('./pages/embed-page.tsx'),
    slugs: none,
    title: () => 'In a frame',
  },
]

export interface RouteMatch {
  readonly route: Route
  readonly slug: string
}

/** The route of a path below the base, or null where no such view exists. */
export function matchRoute(path: string, known: Known): RouteMatch | null {
  for (const route of ROUTES) {
    const [head = '', tail] = route.pattern.split(':slug')
    const slug = tail === undefined ? '' : path.slice(head.length, path.length - tail.length)
    if (head + slug + (tail ?? '') === path && route.slugs(known).includes(slug))
      return { route, slug }
  }
  return null
}

/** What the view at a path is about. */
export function scopeOf(path: string, known: Known): Selection {
  const match = matchRoute(path, known)
  return match?.route.scope?.(match.slug) ?? EVERYTHING
}

/** Articles whose text the view at a path shows. */
export function articlesOf(path: string, known: Known): readonly Article[] {
  const match = matchRoute(path, known)
  return match?.route.articles?.(match.slug, known) ?? []
}

/** What the title bar says at a path. */
export function titleOf(path: string, known: Known): string {
  const match = matchRoute(path, known)
  if (!match) return 'No such page · Bamboo Ledger'
  const title = match.route.title(match.slug, known)
  return title === null
    ? 'Bamboo Ledger: what five articles say about Vietnam and five partners'
    : `${title} · Bamboo Ledger`
}
