import type { Status } from '#domain/model/vocabulary.ts'
import { BAR_HALF, px } from './figure-model.ts'

interface BarShapeProps {
  readonly status: Status
  readonly x0: number
  readonly x1: number
  /** Middle of its height. */
  readonly y: number
  /** Ends that are only approximate run to a point. */
  readonly rough: { readonly from: boolean; readonly to: boolean }
}

const TAPER = 14

/**
 * A span of time as a bar, inside an `<svg>`. It is filled as the round mark of the same status is: full,
 * full core, hollow, half, triangles, dashed.
 */
export function BarShape({ status, x0, x1, y, rough }: BarShapeProps) {
  const outline = barPath(x0, x1, y, BAR_HALF - 0.75, rough)
  switch (status) {
    case 'occurred':
      return <path d={barPath(x0, x1, y, BAR_HALF, rough)} className="fill-(--c)" />
    case 'ongoing':
      return (
        <>
          <path d={outline} className="fill-paper stroke-(--c)" strokeWidth={1.5} />
          <path d={barPath(x0 + 3, x1 - 3, y, 1.25, rough)} className="fill-(--c)" />
        </>
      )
    case 'reported':
      return (
        <>
          <path d={outline} className="fill-paper stroke-(--c)" strokeWidth={1.5} />
          <path d={lowerHalf(x0, x1, y, rough)} className="fill-(--c)" />
        </>
      )
    case 'alleged':
      return (
        <>
          <path d={outline} className="fill-paper stroke-(--c)" strokeWidth={1.5} />
          <path d={triangles(x0 + TAPER / 2, x1 - TAPER / 2, y)} className="fill-(--c)" />
        </>
      )
    case 'planned':
      return <path d={outline} className="fill-paper stroke-(--c)" strokeWidth={1.5} />
    case 'hypothetical':
      return (
        <path
          d={outline}
          className="fill-paper stroke-(--c)"
          strokeWidth={1.5}
          strokeDasharray="2.5 2.5"
        />
      )
  }
}

function barPath(
  x0: number,
  x1: number,
  y: number,
  half: number,
  rough: BarShapeProps['rough'],
): string {
  const taper = Math.min(TAPER, (x1 - x0) / 2)
  const a = rough.from ? x0 + taper : x0
  const b = rough.to ? x1 - taper : x1
  const start = rough.from
    ? `M${px(x0)} ${px(y)}L${px(a)} ${px(y - half)}`
    : `M${px(a)} ${px(y - half)}`
  const point = rough.to ? `L${px(x1)} ${px(y)}` : ''
  return `${start}H${px(b)}${point}L${px(b)} ${px(y + half)}H${px(a)}Z`
}

function lowerHalf(x0: number, x1: number, y: number, rough: BarShapeProps['rough']): string {
  const taper = Math.min(TAPER, (x1 - x0) / 2)
  const a = rough.from ? x0 + taper : x0
  const b = rough.to ? x1 - taper : x1
  return `M${px(x0)} ${px(y)}H${px(x1)}L${px(b)} ${px(y + BAR_HALF)}H${px(a)}Z`
}

function triangles(x0: number, x1: number, y: number): string {
  let path = ''
  for (let x = x0 + 1; x + 6 <= x1; x += 9) path += `M${px(x)} ${px(y + 2.5)}l3 -5l3 5z`
  return path
}
