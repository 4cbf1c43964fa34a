import type { EventColumns } from '#domain/model/event-columns.ts'
import { shareLane } from './crowd-bins-model.ts'
import type { CrowdPlot } from './crowd-plot-model.ts'
import type { LaneRoom } from './crowd-rooms-model.ts'
import { edgesInWords } from './crowd-words-model.ts'

interface CrowdEdgesProps {
  readonly rooms: readonly LaneRoom[]
  readonly columns: EventColumns
  /** What the window shows: first day, and the day after the last. */
  readonly first: number
  readonly end: number
  readonly plot: CrowdPlot
}

/** How many events of each lane lie outside the window. */
export function CrowdEdges({ rooms, columns, first, end, plot }: CrowdEdgesProps) {
  const { gutter, head, inner } = plot
  return rooms.map(({ lane, top, note }) => {
    if (note !== null) return null
    const { before, after } = edgesInWords(shareLane(lane, columns, first, end))
    const y = top + head + 13
    return (
      <g key={lane.key} data-edges={lane.key}>
        {before === null ? null : (
          <text x={gutter + 2} y={y} className="timeline-quiet">
            {`‹ ${before}`}
          </text>
        )}
        {after === null ? null : (
          <text x={gutter + inner - 2} y={y} textAnchor="end" className="timeline-quiet">
            {`${after} ›`}
          </text>
        )}
      </g>
    )
  })
}
