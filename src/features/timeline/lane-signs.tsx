import { memo } from 'react'
import { AXIS_HEIGHT } from './timeline-axis.tsx'
import type { LaneLayout } from './timeline-model.ts'

interface LaneSignsProps {
  readonly lanes: readonly LaneLayout[]
  /** Height, in px, of what stands above the lanes. */
  readonly before: number
  /** Whether heads stand above the marks, so that marks pass below the whole of them. */
  readonly above: boolean
}

/** The names of the lanes once more, over those in the drawing: they stay below the axis while a long lane passes. */
export const LaneSigns = memo(function LaneSigns({ lanes, before, above }: LaneSignsProps) {
  return lanes.map(({ key, name, count, undated, note, top, height }) =>
    note === null ? (
      <div
        key={key}
        data-partner={key}
        aria-hidden="true"
        className={`pointer-events-none absolute left-0 print:hidden ${above ? 'w-full' : ''}`}
        style={{ top: before + top + 1, height: height - 2 }}
      >
        <span className="timeline-sign" style={{ top: `calc(var(--top) + ${AXIS_HEIGHT}px)` }}>
          {name}
          {above ? (
            <span className="pl-2 text-xs font-normal text-ink-3">
              {undated ? `${count}, ${undated}` : count}
            </span>
          ) : null}
        </span>
      </div>
    ) : null,
  )
})
