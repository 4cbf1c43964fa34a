import { classNames } from '#lib/class-names.ts'
import type { FigureMark } from './set-model.ts'

interface DotShapeProps {
  readonly mark: FigureMark
  readonly x: number
  readonly y: number
  readonly r: number
  /** Whether it stands back behind the others. */
  readonly quiet: boolean
  /** How near the pointer must come, in px: never so near that a neighbour would be covered. */
  readonly reach: number
}

/** A figure as a dot: hollow where a second source says otherwise, ringed where an article speaks of it. */
export function DotShape({ mark, x, y, r, quiet, reach }: DotShapeProps) {
  const hollow = classNames('fill-outside-soft', quiet ? 'stroke-hair-strong' : 'stroke-(--c)')
  const full = quiet ? 'fill-hair-strong' : 'fill-(--c)'
  return (
    <>
      {reach > r ? <circle cx={x} cy={y} r={reach} className="fill-transparent" /> : null}
      {mark.links.length > 0 ? (
        <circle cx={x} cy={y} r={r + 3.5} className="fill-none stroke-mark-edge" strokeWidth={2} />
      ) : null}
      <circle
        cx={x}
        cy={y}
        r={mark.disputed ? r - 0.5 : r}
        className={mark.disputed ? hollow : full}
        strokeWidth={mark.disputed ? 2 : 0}
      />
    </>
  )
}
