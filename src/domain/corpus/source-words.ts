import type { Origin } from './origins.ts'
import { plural } from '#lib/plural.ts'

/** "3 articles, 1 origin (Reuters, partly inferred)": a count of articles never stands alone. */
export function sourceWords({
  articles,
  origins,
}: {
  readonly articles: readonly unknown[]
  readonly origins: readonly Origin[]
}): string {
  return `${plural(articles.length, 'article')}, ${originWords(origins)}`
}

/** "1 origin (Reuters, inferred)", "2 origins (Bloomberg, stated; Reuters and AFP, partly inferred)" */
export function originWords(origins: readonly Origin[]): string {
  const names = origins.map(({ name, basis }) => `${name}, ${basis}`).join('; ')
  return `${plural(origins.length, 'origin')}${names ? ` (${names})` : ''}`
}
