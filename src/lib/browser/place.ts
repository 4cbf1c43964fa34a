/** Where a reader is on the site. */
interface Place {
  /** Below the site: "/topics/arms". */
  readonly path: string
  /** What is chosen, with "?", or nothing. */
  readonly search: string
  /** The place within the view, with "#", or nothing. */
  readonly fragment: string
}

/**
 * Reads a place out of the fragment of an address, `#/topics/arms?partner=russia#timeline`, where a portable copy has it
 * whole, since below a file on a disk there are no paths. What is no such place is one within the first view.
 */
export function readPlace(hash: string): Place {
  const found = /^#(\/[^?#]*)(\?[^#]*)?(#.*)?$/.exec(hash)
  if (!found) return { path: '/', search: '', fragment: hash }
  const [, path = '/', search = '', fragment = ''] = found
  return { path, search, fragment }
}

/** Path of the present view, below the site. */
export function pathNow(): string {
  if (import.meta.env.VITE_PORTABLE) return readPlace(location.hash).path
  return `/${location.pathname.slice(import.meta.env.BASE_URL.length)}`
}

/** The choices of the present view, with "?", or nothing. */
export function searchNow(): string {
  return import.meta.env.VITE_PORTABLE ? readPlace(location.hash).search : location.search
}

/** The place within the present view, with "#", or nothing. */
export function fragmentNow(): string {
  return import.meta.env.VITE_PORTABLE ? readPlace(location.hash).fragment : location.hash
}

/** What a link to a place of the site has as its address. @param place with the base: "/topics/arms?partner=russia" */
export function hrefTo(place: string): string {
  return import.meta.env.VITE_PORTABLE ? `#${place}` : place
}

/** The same for a place within the present view. @param id of the element */
export function hrefWithin(id: string): string {
  return import.meta.env.VITE_PORTABLE ? `#${pathNow()}${searchNow()}#${id}` : `#${id}`
}

/** Whether the address of a link names a place within a view. @param href with a "#" */
export function namesPlaceWithin(href: string): boolean {
  return import.meta.env.VITE_PORTABLE ? readPlace(href).fragment !== '' : true
}
