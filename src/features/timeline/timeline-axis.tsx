import { memo } from 'react'
import type { TimelineLayout } from './timeline-model.ts'

export const AXIS_HEIGHT = 42
const LINE = 21

interface TimelineAxisProps {
  readonly layout: TimelineLayout
}

/** Headings, line and ticks. The line is cut where time is left out. */
export const TimelineAxis = memo(function TimelineAxis({
  layout: { segments, ticks, scale },
}: TimelineAxisProps) {
  return (
    <>
      {segments.map(({ x0, x1, title, titleX, detail, squeezed }) => (
        <g key={x0}>
          {detail ? (
            <rect x={x0} width={x1 - x0} height={AXIS_HEIGHT} className="fill-sunk" />
          ) : null}
          {title ? (
            <text
              x={titleX}
              y={LINE - 7}
              textAnchor="middle"
              className={detail ? 'timeline-bold' : 'timeline-bold timeline-quiet'}
            >
              {title}
            </text>
          ) : null}
          <path
            d={`M${x0 + 1} ${LINE}H${x1 - 1}`}
            className="stroke-rule"
            strokeWidth={1.5}
            strokeDasharray={squeezed ? '2 4' : undefined}
          />
        </g>
      ))}
      {scale.cells.map(({ kind, zone, from, x0, x1 }) => {
        if (kind === 'break') {
          const x = (x0 + x1) / 2
          return (
            <path
              key={from}
              d={`M${x - 5} ${LINE + 6}l5 -12m1 12l5 -12`}
              className="fill-none stroke-ink-2"
              strokeWidth={1.25}
            />
          )
        }
        return kind === 'silence' || zone === null ? null : (
          <path
            key={from}
            d={`M${x0} ${LINE}v5M${x1} ${LINE}v5`}
            className="fill-none stroke-rule"
          />
        )
      })}
      {ticks.map(({ x, text, strong }) => (
        <text
          key={x}
          x={x}
          y={LINE + 15}
          textAnchor="middle"
          className={strong ? 'timeline-bold' : 'timeline-quiet'}
        >
          {text}
        </text>
      ))}
    </>
  )
})
