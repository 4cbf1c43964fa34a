declare global {
  interface Navigator {
    /** The Network Information API, which not every browser has. */
    readonly connection?: { readonly saveData?: boolean }
  }
}

/**
 * Whether the reader asked for little data, by the setting of the system or of the browser: then nothing is fetched
 * before it is needed (`prefers-reduced-data` of CSS Media Queries 5; `saveData` of the Save-Data draft).
 */
export function savesData(): boolean {
  return navigator.connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches
}
