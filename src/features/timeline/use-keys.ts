import { useEffect, useRef, type RefObject } from 'react'
import { MOVE_KEYS, moveStop, type Stop } from './stops-model.ts'
import { findStop } from './use-pointing.ts'
import { ZOOM_STEP, type ZoomControl } from './use-zoom.ts'

interface KeysOptions {
  readonly zoom: ZoomControl
  readonly stops: readonly (readonly Stop[])[]
  /** Width of the window on the plot. */
  readonly width: number
  /** Escape: closes what is open and says whether anything was. */
  readonly escape: () => boolean
}

/**
 * The keys of the timeline, while it has the focus: on a mark the arrows go from mark to mark, on the frame they
 * move the plot; plus, minus and 0 zoom on both.
 */
export function useKeys(frame: RefObject<HTMLElement | null>, options: KeysOptions): void {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (answer(event, element, latest.current)) event.preventDefault()
    }
    element.addEventListener('keydown', onKey)
    return () => element.removeEventListener('keydown', onKey)
  }, [frame])
}

/** Does what a key means here; false where it means nothing. */
function answer({ key, target }: KeyboardEvent, frame: Element, options: KeysOptions): boolean {
  const { zoom, stops, width, escape } = options
  if (key === 'Escape') return escape()
  if (key === '+' || key === '=') zoom.zoomBy(ZOOM_STEP)
  else if (key === '-' || key === '_') zoom.zoomBy(1 / ZOOM_STEP)
  else if (key === '0') zoom.reset()
  else {
    const move = MOVE_KEYS.find((known) => known === key)
    if (!move) return false
    const stop = findStop(target)?.stop
    if (stop === undefined) {
      if (target !== frame) return false
      if (move === 'ArrowUp' || move === 'ArrowDown') return false
      if (!zoom.canShrink) return false
      const ways = { ArrowLeft: -width / 6, ArrowRight: width / 6, Home: -Infinity, End: Infinity }
      zoom.panBy(ways[move])
    } else {
      const next = moveStop(stops, stop, move)
      frame.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next)}"] a`)?.focus()
    }
  }
  return true
}
