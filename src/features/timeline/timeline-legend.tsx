import { STATUSES } from '#domain/model/vocabulary.ts'
import { PlansLink } from '#evidence/plans-link.tsx'
import { StatusShape, STATUS_NAMES } from '#evidence/status-shape.tsx'
import { useId, type ReactNode } from 'react'
import { BarShape } from './bar-shape.tsx'

/** Finds the entries, for a picture of the timeline. */
export const LEGEND_ENTRIES = '[data-timeline-legend] li:not([data-not-pictured])'

const EXACT = { from: false, to: false }

/** What each mark means, in words. */
export function TimelineLegend() {
  return (
    <div
      data-timeline-legend
      className="mb-2 border-y border-hair-strong py-2 text-xs text-ink-2 [--c:var(--color-ink)]"
    >
      <ul className="flex flex-wrap gap-x-5 gap-y-1.5">
        {STATUSES.map((status) => (
          <Entry
            key={status}
            width={46}
            words={
              <>
                <b className="font-semibold text-ink">{STATUS_NAMES[status].name}</b>:{' '}
                {STATUS_NAMES[status].meaning}
              </>
            }
          >
            <StatusShape status={status} x={8} y={9} r={5.5} />
            <BarShape status={status} x0={19} x1={45} y={9} rough={EXACT} />
          </Entry>
        ))}
      </ul>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1.5 border-t border-hair pt-2">
        <Entry
          width={34}
          words="a bar covers all days that the date may mean or the event lasted; a pointed end is only approximate"
        >
          <BarShape status="occurred" x0={1} x1={33} y={9} rough={{ from: true, to: false }} />
        </Entry>
        <li data-not-pictured className="flex items-center gap-x-1.5 tablet:hidden">
          <svg width={34} height={40} aria-hidden="true" className="flex-none">
            <g transform="translate(7 0) rotate(90)">
              <BarShape status="occurred" x0={3} x1={37} y={0} rough={{ from: true, to: true }} />
            </g>
            <g transform="translate(24 0) rotate(90)">
              <BarShape status="occurred" x0={3} x1={37} y={0} rough={EXACT} />
            </g>
          </svg>
          in the list bars stand upright and have one length; a diamond is a bar of which both ends
          are approximate
        </li>
        <Entry width={46} words="a plan and what came of it">
          <StatusShape status="planned" x={7} y={9} r={5} />
          <path d="M15 9H30M27 6l3 3l-3 3" className="timeline-link" />
          <StatusShape status="occurred" x={38} y={9} r={5.5} />
        </Entry>
        <Entry
          width={36}
          words={
            <>
              a plan with no outcome in these articles
              <span data-not-pictured>
                : <PlansLink>all plans</PlansLink>
              </span>
            </>
          }
        >
          <StatusShape status="planned" x={7} y={9} r={5} />
          <path d="M15 9H30" className="timeline-link" />
          <path d="M31 4v10" className="stroke-(--c)" strokeWidth={1.5} />
        </Entry>
        <Entry width={20} words="an article, on its day of publication">
          <path d="M4 3h8l4 4v8h-12zm8 0v4h4" className="timeline-sheet" />
        </Entry>
        <Entry width={20} words="time is left out">
          <path d="M3 15l5 -12m3 12l5 -12" className="fill-none stroke-ink-2" strokeWidth={1.25} />
        </Entry>
        <li className="flex items-center gap-x-1.5">
          <Hatching />
          hatching is silence: no article speaks, or none has an event
        </li>
        <Entry width={22} words="the chosen excerpt">
          <circle cx={11} cy={9} r={9} className="timeline-halo" />
          <StatusShape status="occurred" x={11} y={9} r={5} />
        </Entry>
        <li>
          <b className="font-semibold text-ink">≠</b>: sources differ on it; its card names on what
        </li>
        <li>
          <b className="font-semibold text-ink">Bold</b>: in articles of two or more origins
        </li>
        <li className="hidden tablet:list-item">
          Within the column of one day, left and right mean nothing.
        </li>
      </ul>
    </div>
  )
}

/** As `.hatched` has it, but as a drawing, so that a picture of the timeline can carry it. */
function Hatching() {
  const id = useId()
  return (
    <svg width={24} height={14} aria-hidden="true" className="flex-none">
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V6" className="stroke-hatch" strokeWidth={2} />
      </pattern>
      <rect width={24} height={14} fill={`url(#${id})`} />
    </svg>
  )
}

interface EntryProps {
  readonly width: number
  readonly words: ReactNode
  readonly children: ReactNode
}

function Entry({ width, words, children }: EntryProps) {
  return (
    <li className="flex items-center gap-x-1.5">
      <svg width={width} height={18} aria-hidden="true" className="flex-none">
        {children}
      </svg>
      <span>{words}</span>
    </li>
  )
}
