import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import type { Place } from '#features/search/palette.ts'
import { EMBED_PATH, matchRoute, ROUTES } from './routes.ts'

/** Paths of all views, for the build. */
export function listPaths(index: CorpusIndex): readonly string[] {
  return ROUTES.flatMap(({ pattern, slugs }) =>
    slugs(index).map((slug) => pattern.replace(':slug', slug)),
  )
}

/** Every view by name, for readers who go there by typing; a `main` one, as the dashboard and the lists are, stands there before anything is typed. */
export function listPlaces(index: CorpusIndex): readonly Place[] {
  // People are found by their names in any case, and what stands in frames elsewhere is no place of its own.
  const paths = listPaths(index).filter(
    (path) => !path.startsWith('/people/') && path !== EMBED_PATH,
  )
  return paths.map((path) => {
    const [, ...parts] = path.split('/')
    const match = matchRoute(path, index)
    const name = match?.route.title(match.slug, index) ?? 'Dashboard'
    return { path, name, main: parts.length === 1 }
  })
}
