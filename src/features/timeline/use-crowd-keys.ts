import { useEffect, useRef, type RefObject } from 'react'
import { MOVE_KEYS, type MoveKey } from './stops-model.ts'
import { findStop } from './use-pointing.ts'
import { ZOOM_STEP } from './use-zoom.ts'
import type { CrowdControl } from './use-crowd-window.ts'
import { LANES, type LaneKey } from './mark-model.ts'

interface CrowdKeys {
  readonly zoom: CrowdControl
  /** Width of the window, px. */
  readonly width: number
  /** Goes from the bar of a lane to the next one. */
  readonly moveBar: (key: LaneKey, move: MoveKey) => void
  /** Goes from an event with its name to the next one. */
  readonly moveMark: (stop: string, move: MoveKey) => void
  /** Closes what is open and says whether anything was. */
  readonly escape: () => boolean
}

/** The keys of the drawing, while it has the focus. */
export function useCrowdKeys(frame: RefObject<HTMLElement | null>, keys: CrowdKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
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
function answer({ key, target }: KeyboardEvent, frame: Element, keys: CrowdKeys): boolean {
  const { zoom, width, moveBar, moveMark, escape } = keys
  if (key === 'Escape') return escape()
  if (key === '+' || key === '=') zoom.zoomBy(ZOOM_STEP)
  else if (key === '-' || key === '_') zoom.zoomBy(1 / ZOOM_STEP)
  else if (key === '0') zoom.reset()
  else {
    const move = MOVE_KEYS.find((known) => known === key)
    if (!move) return false
    const stop = findStop(target)?.stop
    const bar = target instanceof HTMLElement ? barOf(target) : null
    if (stop !== undefined) moveMark(stop, move)
    else if (bar !== null) moveBar(bar, move)
    else if (target !== frame || move === 'ArrowUp' || move === 'ArrowDown') return false
    else {
      const ways = { ArrowLeft: -width / 6, ArrowRight: width / 6, Home: -Infinity, End: Infinity }
      zoom.panBy(ways[move])
    }
  }
  return true
}

/** The lane whose bar an element is the button of. */
function barOf({ dataset }: HTMLElement): LaneKey | null {
  const key = dataset['bar']
  return LANES.find((lane) => lane.key === key)?.key ?? null
}
