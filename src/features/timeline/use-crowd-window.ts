import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import {
  clampWindow,
  panWindow,
  wholeWindow,
  windowBetween,
  zoomWindow,
  type CrowdWindow,
  type DayRange,
} from './crowd-window-model.ts'

/** How long a window takes to go where it was sent, and after which rest it is there, in ms. */
const GLIDE = 260
const REST = 160

export interface CrowdControl {
  readonly window: CrowdWindow
  /** The same, once it rests: what takes longer to draw follows then. */
  readonly settled: CrowdWindow
  /** Stretches by a factor; the day at a place, px from the left edge or else the middle, stays where it is. */
  readonly zoomBy: (factor: number, at?: number) => void
  readonly panBy: (px: number) => void
  /** Goes there in a moment, or at once where motion is not wanted. */
  readonly glideTo: (to: CrowdWindow) => void
  readonly reset: () => void
  readonly canGrow: boolean
  readonly canShrink: boolean
}

/** What part of a range of days the reader sees; moves are gathered and drawn once a frame. */
export function useCrowdWindow(range: DayRange, width: number): CrowdControl {
  const [moved, setMoved] = useState<CrowdWindow | null>(null)
  const window = useMemo(
    () => (moved ? clampWindow(moved, range, width) : wholeWindow(range, width)),
    [moved, range, width],
  )
  const settled = useSettled(window)
  const latest = useRef({ window, range, width })
  useEffect(() => {
    latest.current = { window, range, width }
  })
  const frame = useRef(0)
  /** Where the window is going to be with the next frame. */
  const ahead = useRef<CrowdWindow | null>(null)
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  const draw = useCallback((next: CrowdWindow) => {
    ahead.current = null
    flushSync(() => setMoved(next))
  }, [])
  const move = useCallback(
    (to: (now: CrowdWindow, range: DayRange, width: number) => CrowdWindow) => {
      const { window: drawn, range: days, width: room } = latest.current
      const next = to(ahead.current ?? drawn, days, room)
      ahead.current = next
      // A window that was on its way stays where it is taken hold of.
      cancelAnimationFrame(frame.current)
      frame.current = requestAnimationFrame(() => draw(next))
    },
    [draw],
  )
  const zoomBy = useCallback(
    (factor: number, at?: number) =>
      move((now, days, room) => zoomWindow(now, factor, at ?? room / 2, days, room)),
    [move],
  )
  const panBy = useCallback(
    (px: number) => move((now, days, room) => panWindow(now, px, days, room)),
    [move],
  )
  const glideTo = useCallback(
    (to: CrowdWindow) => {
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        move(() => to)
        return
      }
      const { window: drawn, width: room } = latest.current
      const start = ahead.current ?? drawn
      let begun: number | null = null
      const step = (now: number) => {
        begun ??= now
        const part = Math.min(1, (now - begun) / GLIDE)
        if (part < 1) frame.current = requestAnimationFrame(step)
        draw(windowBetween(start, to, easeOut(part), room))
      }
      cancelAnimationFrame(frame.current)
      frame.current = requestAnimationFrame(step)
    },
    [draw, move],
  )
  const reset = useCallback(() => {
    const { range: days, width: room } = latest.current
    glideTo(wholeWindow(days, room))
  }, [glideTo])

  const { perDay } = window
  const whole = wholeWindow(range, width).perDay
  const finest = clampWindow({ from: range.first, perDay: Infinity }, range, width).perDay
  return {
    window,
    settled,
    zoomBy,
    panBy,
    glideTo,
    reset,
    canGrow: perDay < finest,
    canShrink: perDay > whole,
  }
}

function easeOut(part: number): number {
  return 1 - (1 - part) ** 3
}

/** A value once it has not changed for a while. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
