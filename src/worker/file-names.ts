/**
 * The files that may answer for an address, the likeliest first: as named, with ".html", or the page of the folder.
 * @param path below the site, as in the address: "topics/arms"
 * @returns names below the site, where "" is the first page; none for what cannot be a name
 */
export function fileNamesFor(path: string): readonly string[] {
  let name: string
  try {
    name = decodeURIComponent(path)
  } catch {
    return []
  }
  if (name === '' || name === 'index.html') return ['']
  return name.endsWith('/') ? [] : [name, `${name}.html`, `${name}/index.html`]
}
