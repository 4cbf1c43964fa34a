import type { Article } from '../model/corpus.ts'

/** An agency or outlet whose reporting articles carry, and how that is known of those articles. */
export interface Origin {
  /** "Reuters and AFP" where an article credits both and does not tell the two apart. */
  readonly name: string
  readonly basis: 'stated' | 'inferred' | 'partly inferred'
}

/**
 * Five articles are not five sources: articles that share an origin (an agency whose report they
 * carry) count as one. Where one article credits two agencies, both belong to the same origin, because
 * the article does not say which part is whose.
 *
 * Returns a function from articles to their independent origins, in order of first publication.
 */
export function groupOrigins(
  all: readonly Article[],
): (articles: readonly Article[]) => readonly Origin[] {
  const groups = joinOrigins(all)
  return (articles) =>
    groups
      .filter((group) => articles.some((article) => group.articles.has(article.id)))
      .map((group) => {
        const own = articles.filter((article) => group.articles.has(article.id))
        const credits = own.flatMap(({ origins }) => origins)
        const bases = new Set(credits.map(({ basis }) => basis))
        const [basis = 'inferred'] = bases
        // Only what these articles credit: one that names Reuters alone does not come from AFP too.
        const names = new Set(credits.map(({ name }) => name))
        return {
          name: [...group.names].filter((name) => names.has(name)).join(' and '),
          basis: bases.size > 1 ? 'partly inferred' : basis,
        }
      })
}

/** For each article, by its id, the number of its origin: the same where articles share one. */
export function numberOrigins(all: readonly Article[]): ReadonlyMap<string, number> {
  return new Map(
    joinOrigins(all).flatMap(({ articles }, number) => [...articles].map((id) => [id, number])),
  )
}

interface OriginGroup {
  readonly names: Set<string>
  /** Ids. */
  readonly articles: Set<string>
}

function joinOrigins(all: readonly Article[]): readonly OriginGroup[] {
  const groups: OriginGroup[] = []
  for (const article of all) {
    const names = article.origins.map((origin) => origin.name)
    const shared = groups.filter((group) => names.some((name) => group.names.has(name)))
    const [home = { names: new Set<string>(), articles: new Set<string>() }, ...merged] = shared
    if (shared.length === 0) groups.push(home)
    for (const group of merged) {
      for (const name of group.names) home.names.add(name)
      for (const id of group.articles) home.articles.add(id)
      groups.splice(groups.indexOf(group), 1)
    }
    for (const name of names) home.names.add(name)
    home.articles.add(article.id)
  }
  return groups
}
