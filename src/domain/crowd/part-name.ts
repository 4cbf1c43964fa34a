/**
 * The part of a large corpus that a view is drawn with, as it is called in the addresses of files.
 * @param path of the view, below the base, with a slash at its beginning
 */
export function partOfPath(path: string): string {
  const [, kind = '', id = ''] = path.split('/')
  const own = ['topics', 'partners', 'articles', 'people'].includes(kind) && id !== ''
  return own ? `${kind}/${id}` : DASHBOARD_PART
}

/** What all views are drawn with that have no part of their own. */
export const DASHBOARD_PART = 'dashboard'

/** The part with the article of an excerpt: its id begins with the article's. */
export function partOfExcerpt(excerpt: string): string {
  return `articles/${excerpt.replace(/\.[^.]*$/, '')}`
}
