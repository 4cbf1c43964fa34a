import type { Place } from '#features/search/palette.ts'
import { EMBED_PATH, matchRoute, ROUTES, type Known } from './routes.ts'

/** Paths of all views, for the build. */
export function listPaths(known: Known): readonly string[] {
  return ROUTES.flatMap(({ pattern, slugs }) =>
    slugs(known).map((slug) => pattern.replace(':slug', slug)),
  )
}

/** Every view by name, for readers who go there by typing; a `main` one, as the dashboard and the lists are, stands there before anything is typed. */
export function listPlaces(known: Known): readonly Place[] {
  // People are found by their names in any case, and what stands in frames elsewhere is no place of its own.
  const paths = listPaths(known).filter(
    (path) => !path.startsWith('/people/') && path !== EMBED_PATH,
  )
  return paths.map((path) => {
    const [, ...parts] = path.split('/')
    const match = matchRoute(path, known)
    const name = match?.route.title(match.slug, known) ?? 'Dashboard'
    return { path, name, main: parts.length === 1 }
  })
}
