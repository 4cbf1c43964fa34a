export type Theme = 'system' | 'light' | 'dark'

const listeners = new Set<() => void>()

/** For `useSyncExternalStore`. */
export function subscribeToTheme(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function readTheme(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** The bar of the browser or system around the page, as index.html has it before anything is chosen. */
function tintBars(theme: Theme) {
  for (const bar of document.querySelectorAll<HTMLMetaElement>('[data-bar]')) {
    const own = bar.dataset['bar']
    if (theme === 'system') bar.media = `(prefers-color-scheme: ${own})`
    else bar.media = own === theme ? 'all' : 'not all'
  }
}

/** Light, dark, or as the system has it; kept in this browser. */
export function chooseTheme(theme: Theme) {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
  tintBars(theme)
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // Storage may be blocked: the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener()
}
