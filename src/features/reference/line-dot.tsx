import { DotShape } from './dot-shape.tsx'
import { MarkLink, type MarkActions } from './mark-link.tsx'
import type { FigureMark } from './set-model.ts'

interface LineDotProps extends MarkActions {
  /** The marks of the line, in its order. */
  readonly marks: readonly FigureMark[]
  readonly r: number
  readonly quiet: boolean
  readonly cx?: number
  readonly cy?: number
  readonly index?: number
}

/** A mark on a line. Takes its place from the chart, which hands it over by cloning the element. */
export function LineDot({
  marks,
  r,
  quiet,
  cx = 0,
  cy = 0,
  index = 0,
  onPoint,
  onChoose,
}: LineDotProps) {
  const mark = marks[index]
  if (!mark) return null
  return (
    <g data-partner={mark.figure.partner ?? undefined} className="outside-mark">
      <MarkLink mark={mark} onPoint={onPoint} onChoose={onChoose}>
        <DotShape mark={mark} x={cx} y={cy} r={r} quiet={quiet} reach={r} />
      </MarkLink>
    </g>
  )
}
