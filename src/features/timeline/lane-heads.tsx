import { memo } from 'react'
import { measureText } from './label-model.ts'
import type { LaneLayout } from './timeline-model.ts'

interface LaneHeadsProps {
  readonly lanes: readonly LaneLayout[]
  readonly width: number
  /** Where the plot begins, and where words may begin in it; without room on its left heads stand above the marks. */
  readonly plotX: number
  readonly wordsX: number
  /** Id of the hatching pattern. */
  readonly hatch: string
}

/** Room for the head of a lane above its marks. */
export const HEAD_ROW = 22
/** The name is that much larger than labels. */
const NAME_FACTOR = 13 / 12
const NAME_GAP = 10

/** Name and count of each lane at the left or above, its line below, and where it is empty, why. */
export const LaneHeads = memo(function LaneHeads({
  lanes,
  width,
  plotX,
  wordsX,
  hatch,
}: LaneHeadsProps) {
  const above = plotX === 0
  const noteX = (name: string) => (above ? besideName(name) : wordsX)
  return lanes.map(({ key, name, count, undated, note, silent, top, height }) => (
    <g key={key} data-partner={key} transform={`translate(0 ${top})`}>
      {note === null && above ? (
        <text x={besideName(name)} y={20} className="timeline-quiet">
          {undated ? `${count}, ${undated}` : count}
        </text>
      ) : note === null ? (
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
            x={above ? 0 : wordsX - 4}
            y={7}
            width={(above ? noteX(name) : 4) + note.length * 6 + 4}
            height={18}
            className="fill-paper"
          />
          <text x={noteX(name)} y={20} className="timeline-words">
            {note}
          </text>
        </>
      )}
      <text y={20} className="timeline-lane-name">
        {name}
      </text>
      <path d={`M0 ${height - 0.5}H${width}`} className="timeline-hair" />
    </g>
  ))
})

/** Where words may begin beside the name of a lane. */
function besideName(name: string): number {
  return measureText(name, true) * NAME_FACTOR + NAME_GAP
}
