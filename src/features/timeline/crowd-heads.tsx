import { memo } from 'react'
import { formatNumber } from '#domain/numbers/format-number.ts'
import { BARS_TOP } from './crowd-bars-model.ts'
import type { CrowdPlot } from './crowd-plot-model.ts'
import type { LaneRoom } from './crowd-rooms-model.ts'
import type { LaneKey } from './mark-model.ts'
import { headLines } from './crowd-words-model.ts'

interface CrowdHeadsProps {
  readonly rooms: readonly LaneRoom[]
  readonly plot: CrowdPlot
  /** Events that the top line of a lane stands for. */
  readonly most: number
  /** Lanes that have no bars. */
  readonly marked: ReadonlySet<LaneKey> | undefined
}

const LINE = 15

/** Name and number of each lane, the line that tells its scale, and where it is empty, why. */
export const CrowdHeads = memo(function CrowdHeads({
  rooms,
  plot: { width, gutter, head, inner },
  most,
  marked,
}: CrowdHeadsProps) {
  const above = head > 0
  return rooms.map(({ lane, top, height, note }) => {
    const lines = headLines(lane)
    return (
      <g key={lane.key} data-partner={lane.key} transform={`translate(0 ${top})`}>
        {note === null ? (
          <>
            {above ? (
              <text x={width} y={20} textAnchor="end" className="timeline-quiet">
                {lines.join(', ').replace(' of, ', ' of ')}
              </text>
            ) : (
              lines.map((line, i) => (
                <text key={line} y={20 + LINE * (i + 1)} className="timeline-quiet">
                  {line}
                </text>
              ))
            )}
            {marked?.has(lane.key) ? null : (
              <>
                <path
                  d={`M${gutter} ${head + BARS_TOP + 0.5}h${inner}`}
                  className="timeline-hair"
                  strokeDasharray="2 3"
                />
                <text x={width} y={head + BARS_TOP + 4} textAnchor="end" className="timeline-quiet">
                  {formatNumber(most)}
                </text>
              </>
            )}
          </>
        ) : (
          <text
            x={above ? width : gutter}
            y={20}
            textAnchor={above ? 'end' : 'start'}
            className="timeline-words"
          >
            {note}
          </text>
        )}
        <text y={20} className="timeline-lane-name">
          {lane.name}
        </text>
        <path d={`M0 ${height - 0.5}H${width}`} className="timeline-hair" />
      </g>
    )
  })
})
