import { fragmentNow, pathNow, searchNow } from '#lib/browser/place.ts'

/** The site that a portable copy was made for, "" where none was named. */
export const SITE: string = import.meta.env['VITE_SITE'] ?? ''

/**
 * The full address of a page of this site; in a portable copy that of the site it was made for, or where none was
 * named its place in the file.
 * @param path below the base, as links have it: `/articles/001`
 */
export function fullAddress(path: string): string {
  if (!import.meta.env.VITE_PORTABLE)
    return new URL(import.meta.env.BASE_URL + path.slice(1), location.origin).href
  return SITE === '' ? `${fileName()}#${path}` : SITE + path.slice(1)
}

/** The address of the present view with all that the reader chose, for others to open. */
export function presentAddress(): string {
  if (!import.meta.env.VITE_PORTABLE || SITE === '') return location.href
  return fullAddress(pathNow() + searchNow() + fragmentNow())
}

/** Of the portable copy, wherever it lies. */
function fileName(): string {
  return location.pathname.slice(location.pathname.lastIndexOf('/') + 1)
}
