/** The full address of a page of this site. @param path below the base, as links have it: `/articles/001` */
export function fullAddress(path: string): string {
  return new URL(import.meta.env.BASE_URL + path.slice(1), location.origin).href
}
