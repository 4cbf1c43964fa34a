import { memo } from 'react'
import type { CrowdHeading, CrowdTick } from './crowd-axis-model.ts'
import { AXIS_HEIGHT } from './timeline-axis.tsx'

const LINE = 21

interface CrowdHeadingsProps {
  readonly headings: readonly CrowdHeading[]
  readonly width: number
}

/** The line of the axis with longer stretches above it. */
export function CrowdHeadings({ headings, width }: CrowdHeadingsProps) {
  return (
    <>
      <path d={`M0 ${LINE}H${width}`} className="stroke-rule" strokeWidth={1.5} />
      {headings.map(({ from, x0, text, textX }) => (
        <g key={from}>
          <path d={`M${x0} 4V${LINE}`} className="timeline-hair stroke-hair-strong" />
          {text === null ? null : (
            <text x={textX} y={LINE - 7} className="timeline-bold">
              {text}
            </text>
          )}
        </g>
      ))}
    </>
  )
}

/** Where longer stretches begin, through all lanes. */
export function CrowdGrid({
  headings,
  height,
}: Pick<CrowdHeadingsProps, 'headings'> & { height: number }) {
  const path = headings.map(({ x0 }) => (x0 > 1 ? `M${x0} 0V${height}` : '')).join('')
  return <path d={path} className="timeline-hair" />
}

interface CrowdTicksProps {
  readonly ticks: readonly CrowdTick[]
  /** Which of them stand in the window: no word is cut by its edges. */
  readonly first: number
  readonly end: number
}

/** Names of the stretches that bars stand for. */
export const CrowdTicks = memo(function CrowdTicks({ ticks, first, end }: CrowdTicksProps) {
  return ticks.slice(first, end).map(({ x, text }) => (
    <text key={x} x={x} y={AXIS_HEIGHT - 6} textAnchor="middle" className="timeline-quiet">
      {text}
    </text>
  ))
})
