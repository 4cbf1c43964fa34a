import { useSyncExternalStore } from 'react'

/** Whether the page answers: false in the prerendered page and while that comes to life, then true. */
export function useAlive(): boolean {
  return useSyncExternalStore(subscribe, inBrowser, onServer)
}

// Nothing changes it but the end of hydration, which React sees by itself.
const subscribe = () => () => undefined
const inBrowser = () => true
const onServer = () => false
