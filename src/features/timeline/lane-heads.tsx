import { memo } from 'react'
import type { LaneLayout } from './timeline-model.ts'

interface LaneHeadsProps {
  readonly lanes: readonly LaneLayout[]
  readonly width: number
  /** Where the plot begins, and where words may begin in it. */
  readonly plotX: number
  readonly wordsX: number
  /** Id of the hatching pattern. */
  readonly hatch: string
}

/** Name and count of each lane at the left, its line below, and where it is empty, why. */
export const LaneHeads = memo(function LaneHeads({
  lanes,
  width,
  plotX,
  wordsX,
  hatch,
}: LaneHeadsProps) {
  return lanes.map(({ key, name, count, undated, note, silent, top, height }) => (
    <g key={key} data-partner={key} transform={`translate(0 ${top})`}>
      <text y={20} className="timeline-lane-name">
        {name}
      </text>
      {note === null ? (
        <text className="timeline-quiet">
          <tspan x={0} y={37}>
            {count}
          </tspan>
          {undated ? (
            <tspan x={0} y={52}>
              {undated}
            </tspan>
          ) : null}
        </text>
      ) : (
        <>
          {silent ? (
            <rect
              x={plotX}
              y={1}
              width={width - plotX}
              height={height - 2}
              fill={`url(#${hatch})`}
            />
          ) : null}
          <rect
            x={wordsX - 4}
            y={7}
            width={note.length * 6 + 8}
            height={18}
            className="fill-paper"
          />
          <text x={wordsX} y={20} className="timeline-words">
            {note}
          </text>
        </>
      )}
      <path d={`M0 ${height - 0.5}H${width}`} className="timeline-hair" />
    </g>
  ))
})
