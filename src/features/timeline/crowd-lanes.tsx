import { memo } from 'react'
import type { LaneBars } from './crowd-bars-model.ts'
import type { LaneRoom } from './crowd-rooms-model.ts'

interface CrowdLanesProps {
  readonly bars: readonly LaneBars[]
  readonly rooms: readonly LaneRoom[]
  /** Room for heads above the bars. */
  readonly head: number
}

/** The bars of all lanes on a sheet: one shape for each lane, however many bars it has. */
export const CrowdLanes = memo(function CrowdLanes({ bars, rooms, head }: CrowdLanesProps) {
  return bars.map(({ key, path, numbers }, i) => {
    const room = rooms[i]
    if (!room || room.note !== null) return null
    return (
      <g key={key} data-partner={key} transform={`translate(0 ${room.top + head})`}>
        <path d={path} className="crowd-bars" />
        {numbers.map(({ x, y, text }) => (
          <text key={x} x={x} y={y} textAnchor="middle" className="timeline-quiet">
            {text}
          </text>
        ))}
      </g>
    )
  })
})
