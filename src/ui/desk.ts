import { useSyncExternalStore } from 'react'

/** Something that is there once on the page and that many parts of it look at. */
export interface Desk<T> {
  readonly layOut: (value: T | null) => void
  /** Null until it is laid out, and while a part of the page comes to life, since what was prerendered knows no reader. */
  readonly useDesk: () => T | null
}

/**
 * A store and no context: a context that changes would throw away what stands prerendered and has not come to
 * life yet.
 */
export function makeDesk<T>(): Desk<T> {
  let laid: T | null = null
  const watchers = new Set<() => void>()
  const watch = (watcher: () => void) => {
    watchers.add(watcher)
    return () => watchers.delete(watcher)
  }
  const read = () => laid
  return {
    layOut: (value) => {
      laid = value
      for (const watcher of watchers) watcher()
    },
    useDesk: () => useSyncExternalStore(watch, read, onServer),
  }
}

const onServer = () => null
