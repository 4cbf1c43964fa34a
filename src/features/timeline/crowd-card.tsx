import './event-card.css'
import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { EventColumns } from '#domain/model/event-columns.ts'
import { STATUSES } from '#domain/model/vocabulary.ts'
import { formatNumber } from '#domain/numbers/format-number.ts'
import { StatusLabel } from '#evidence/status-shape.tsx'
import { shareLane } from './crowd-bins-model.ts'
import type { CrowdLane } from './crowd-model.ts'
import { stepStart, type Step } from './crowd-step-model.ts'
import { binInWords } from './crowd-words-model.ts'

interface CrowdCardProps {
  readonly lane: CrowdLane
  readonly columns: EventColumns
  readonly step: Step
  /** First day of the bar. */
  readonly first: number
  /** Middle and foot of the bar, px from the left and the top of the frame. */
  readonly at: { readonly x: number; readonly y: number }
  readonly frame: RefObject<HTMLElement | null>
}

const GAP = 10

/** What a bar counts, by status. The same words are said by its button. */
export function CrowdCard({ lane, columns, step, first, at, frame }: CrowdCardProps) {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = card.current
    if (!element || !frame.current) return
    const room = frame.current.clientWidth - element.offsetWidth
    element.style.left = `${Math.max(0, Math.min(at.x - element.offsetWidth / 2, room))}px`
    element.style.top = `${at.y + GAP}px`
  })
  const { inside } = shareLane(lane, columns, first, stepStart(step, first, 1))
  const counts = countStatuses(inside, columns)
  return (
    <div ref={card} aria-hidden="true" data-partner={lane.key} className="timeline-card crowd-card">
      <p className="text-sm font-semibold">{binInWords(step, first, inside.length, lane)}</p>
      <ul className="mt-1 text-xs">
        {STATUSES.map((status, i) =>
          counts[i] ? (
            <li key={status} className="flex items-center justify-between gap-x-4">
              <StatusLabel status={status} />
              <span>{formatNumber(counts[i])}</span>
            </li>
          ) : null,
        )}
      </ul>
      <p className="mt-1 text-xs text-ink-2">
        {step === 'day' ? 'Press to list them.' : 'Press to look closer.'}
      </p>
    </div>
  )
}

/** In the order of `STATUSES`. */
function countStatuses(places: Int32Array, { statuses }: EventColumns): readonly number[] {
  const counts = STATUSES.map(() => 0)
  for (const place of places) {
    const status = statuses[place] ?? 0
    counts[status] = (counts[status] ?? 0) + 1
  }
  return counts
}
