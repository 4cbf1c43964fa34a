import { useCallback, useState } from 'react'
import type { AxisCell } from './axis-model.ts'
import { buildScale } from './scale-model.ts'

/** How far the plot is stretched, and how many px of it lie left of the window. */
interface Zoom {
  readonly factor: number
  readonly left: number
}

const LIMIT = 8
/** How far one press of a button or key zooms. */
export const ZOOM_STEP = 1.6
const ALL: Zoom = { factor: 1, left: 0 }
/** On a plot that is narrower, in px, labels need more room: it begins stretched, with the first words of the articles in the middle. */
const NARROW = 520
const STRETCHED = 4

export interface ZoomControl extends Zoom {
  /**
   * Stretches by a factor; the day at a place, px from the window's left, stays where it is. Without a
   * place it is the middle of the window, or, from the whole, where the articles begin to speak.
   */
  readonly zoomBy: (factor: number, at?: number) => void
  readonly panBy: (px: number) => void
  /** Moves no further than needed to bring a place of the plot into the window. */
  readonly reveal: (x0: number, x1: number) => void
  readonly reset: () => void
  readonly canGrow: boolean
  readonly canShrink: boolean
}

/** What part of a plot of a width the reader sees. */
export function useZoom(cells: readonly AxisCell[], width: number): ZoomControl {
  const [moved, setZoom] = useState<Zoom | null>(null)
  const zoom = moved ?? startZoom(cells, width)
  // The window may have been made narrower since.
  const left = clampLeft(zoom.left, zoom.factor, width)

  const move = useCallback(
    (to: (old: Zoom) => Zoom) => setZoom((old) => to(old ?? startZoom(cells, width))),
    [cells, width],
  )
  const zoomBy = useCallback(
    (by: number, at?: number) =>
      move((old) => {
        const factor = Math.min(LIMIT, Math.max(1, old.factor * by))
        const from = clampLeft(old.left, old.factor, width)
        const anchor = at ?? (old.factor === 1 ? firstWords(cells, width) : width / 2)
        const day = buildScale(cells, width * old.factor).dayAt(from + anchor)
        const x = buildScale(cells, width * factor).xOf(day)
        return { factor, left: clampLeft(x - anchor, factor, width) }
      }),
    [cells, width, move],
  )
  const panBy = useCallback(
    (px: number) => move((old) => ({ ...old, left: clampLeft(old.left + px, old.factor, width) })),
    [width, move],
  )
  const reveal = useCallback(
    (x0: number, x1: number) =>
      move((old) => {
        const from = clampLeft(old.left, old.factor, width)
        if (x0 >= from && x1 <= from + width) return old
        const next = x0 < from ? x0 - 40 : x1 - width + 40
        return { ...old, left: clampLeft(next, old.factor, width) }
      }),
    [width, move],
  )
  const reset = useCallback(() => setZoom(ALL), [])
  return {
    factor: zoom.factor,
    left,
    zoomBy,
    panBy,
    reveal,
    reset,
    canGrow: zoom.factor < LIMIT,
    canShrink: zoom.factor > 1,
  }
}

function startZoom(cells: readonly AxisCell[], width: number): Zoom {
  if (width >= NARROW) return ALL
  return { factor: STRETCHED, left: firstWords(cells, width * STRETCHED) - width / 2 }
}

/** Where the articles begin to speak: the middle of the whole is the silent year, not worth a closer look. */
function firstWords(cells: readonly AxisCell[], width: number): number {
  const cell = cells.find(({ speaks }) => speaks)
  return cell ? buildScale(cells, width).xOf(cell.from) : width / 2
}

function clampLeft(left: number, factor: number, width: number): number {
  return Math.max(0, Math.min(width * factor - width, left))
}
