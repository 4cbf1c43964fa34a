import { memo } from 'react'
import type { SilenceView, TimelineLayout } from './timeline-model.ts'

interface LanesGroundProps {
  readonly layout: TimelineLayout
  /** Id of the hatching pattern. */
  readonly hatch: string
}

/** What lies below the marks: days near the articles, silence, and the drop lines of the articles. */
export const LanesGround = memo(function LanesGround({ layout, hatch }: LanesGroundProps) {
  const { segments, scale, publications, height, silences } = layout
  return (
    <g aria-hidden="true">
      {segments.map(({ x0, x1, detail }) =>
        detail ? (
          <rect key={x0} x={x0} width={x1 - x0} height={height} className="fill-sunk" />
        ) : null,
      )}
      {scale.cells.map(({ kind, zone, from, x0, x1 }) =>
        kind === 'day' && zone !== null ? (
          <path key={from} d={`M${x0} 0V${height}M${x1} 0V${height}`} className="timeline-hair" />
        ) : null,
      )}
      {publications.map(({ article, x0, x1 }) => (
        <path
          key={article.id}
          d={x1 > x0 ? `M${x0} 0V${height}M${x1} 0V${height}` : `M${x0} 0V${height}`}
          className="timeline-drop"
        />
      ))}
      {silences.map((silence) => (
        <Silence key={silence.x0} silence={silence} height={height} hatch={hatch} />
      ))}
    </g>
  )
})

interface SilenceProps {
  readonly silence: SilenceView
  readonly height: number
  readonly hatch: string
}

/** The hatched stretch between two groups of articles, which says how long it is. */
function Silence({ silence: { x0, x1, words }, height, hatch }: SilenceProps) {
  const middle = (x0 + x1) / 2
  const length = (words?.length ?? 0) * 6.2 + 20
  const y = Math.min(height / 2, 260)
  return (
    <>
      <rect x={x0} width={x1 - x0} height={height} fill={`url(#${hatch})`} />
      {words !== null && height > length ? (
        <g transform={`translate(${middle} ${y}) rotate(-90)`}>
          <rect x={-length / 2} y={-11} width={length} height={22} className="fill-paper" />
          <text y={4} textAnchor="middle" className="timeline-words">
            {words}
          </text>
        </g>
      ) : null}
    </>
  )
}
