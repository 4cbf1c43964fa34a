import { useSyncExternalStore } from 'react'
import { chooseTheme, readTheme, subscribeToTheme, type Theme } from './theme.ts'

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'dark', dark: 'light', light: 'system' }
const NAMES: Readonly<Record<Theme, string>> = { system: 'Auto', dark: 'Dark', light: 'Light' }

/** Light, dark, or as the system has it; kept in this browser. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribeToTheme, readTheme, () => 'system' as const)
  return (
    <button
      type="button"
      onClick={() => chooseTheme(NEXT[theme])}
      className="-mr-2 ml-auto inline-flex min-h-7 items-center gap-1.5 px-2 text-sm font-medium hover:text-accent tablet:-ml-4 pointer-coarse:min-h-11"
    >
      <svg width="13" height="13" viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M7 1a6 6 0 0 1 0 12z" fill="currentColor" />
      </svg>
      <span>
        <span className="max-desk:sr-only">Theme: </span>
        {NAMES[theme]}
      </span>
    </button>
  )
}
