/** A published file that stands in the page itself, as in a portable copy. */
export interface EmbeddedFile {
  readonly text: string
  /** Media type. */
  readonly type: string
}

/**
 * Reads such a file.
 * @param path below the site
 * @returns null where the page has none of that name
 */
export function readEmbedded(path: string): EmbeddedFile | null {
  for (const block of document.querySelectorAll<HTMLElement>('script[data-files]')) {
    if (!block.dataset['files']?.split(' ').includes(path)) continue
    const text: unknown = JSON.parse(block.textContent)
    return { text: String(text), type: block.dataset['type'] ?? '' }
  }
  return null
}
