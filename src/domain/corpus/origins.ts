import type { Article } from '../model/corpus.ts'

/**
 * Five articles are not five sources: articles that share an origin (an agency whose report they
 * carry) count as one. Where one article credits two agencies, both belong to the same origin, because
 * the article does not say which part is whose.
 *
 * Returns a function from articles to the names of their independent origins ("Reuters and AFP"),
 * in order of first publication.
 */
export function groupOrigins(
  all: readonly Article[],
): (articles: readonly Article[]) => readonly string[] {
  const groups: { names: Set<string>; articles: Set<string> }[] = []
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
  return (articles) =>
    groups
      .filter((group) => articles.some((article) => group.articles.has(article.id)))
      .map((group) => [...group.names].join(' and '))
}
