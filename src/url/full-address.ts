/** The full address of a page of this site. @param path below the base, without a slash before it */
export function fullAddress(path: string): string {
  return new URL(import.meta.env.BASE_URL + path, location.origin).href
}
