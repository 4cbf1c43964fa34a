import type { FigureMark } from './set-model.ts'

interface DotShapeProps {
  readonly mark: FigureMark
  readonly x: number
  readonly y: number
  readonly r: number
  /** Whether it stands back behind the others. */
  readonly quiet: boolean
}

/** A figure as a dot: hollow where a second source says otherwise, ringed where an article speaks of it. */
export function DotShape({ mark, x, y, r, quiet }: DotShapeProps) {
  return (
    <>
      <circle cx={x} cy={y} r={11} className="fill-transparent" />
      {mark.links.length > 0 ? (
        <circle cx={x} cy={y} r={r + 3.5} className="fill-none stroke-mark-edge" strokeWidth={2} />
      ) : null}
      <circle
        cx={x}
        cy={y}
        r={mark.disputed ? r - 0.5 : r}
        className={
          mark.disputed
            ? quiet
              ? 'fill-outside-soft stroke-hair-strong'
              : 'fill-outside-soft stroke-(--c)'
            : quiet
              ? 'fill-hair-strong'
              : 'fill-(--c)'
        }
        strokeWidth={mark.disputed ? 2 : 0}
      />
    </>
  )
}
