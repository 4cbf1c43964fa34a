import { memo } from 'react'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { StatusShape } from '#evidence/status-shape.tsx'
import { BarShape } from './bar-shape.tsx'
import { markName, planName } from './event-words.ts'
import { LINE_HEIGHT } from './label-model.ts'
import { BAR_HALF, MARK_RADIUS, px } from './figure-model.ts'
import { LinkArea } from './link-area.tsx'
import { DIFFERS, type PlacedMark } from './place-model.ts'
import { planStop } from './stops-model.ts'

/** Which of its two links something concerns: the mark itself or the hollow one of an earlier plan. */
export type MarkPart = 'mark' | 'plan'

interface EventMarkProps {
  readonly placed: PlacedMark
  /** Names the mark within the drawing. */
  readonly stop: string
  readonly chosen: boolean
  /** Whether arrow keys move between marks, so that the Tab key stops at one of all. */
  readonly roving: boolean
  /** Which part of this mark is that stop. */
  readonly tabStop: MarkPart | null
  /** Which part the card tells about, and the card's id. */
  readonly told: MarkPart | null
  readonly cardId: string
}

/** An event on the timeline: its mark and label and, where an earlier article had it as a plan, that too. */
export const EventMark = memo(function EventMark(props: EventMarkProps) {
  const { placed, stop, chosen, roving, tabStop, told, cardId } = props
  const { mark, y, planX, box, planBox } = placed
  const { record, plan } = mark
  const tabIndexOf = (part: MarkPart) => (roving ? (part === tabStop ? 0 : -1) : undefined)
  const cardOf = (part: MarkPart) => (part === told ? cardId : undefined)
  return (
    <>
      <g data-stop={stop} className="timeline-mark">
        {chosen ? <Halo placed={placed} /> : null}
        <Shape placed={placed} />
        <Label placed={placed} />
        <LinkArea box={box}>
          <EvidenceLink
            excerpt={mark.excerpt}
            record={record.id}
            label={markName(record)}
            tabIndex={tabIndexOf('mark')}
            describedBy={cardOf('mark')}
          />
        </LinkArea>
      </g>
      {plan && planX !== null && planBox ? (
        <g data-stop={planStop(stop)} className="timeline-mark">
          <StatusShape status={plan.status} x={px(planX)} y={px(y)} r={MARK_RADIUS - 1} />
          <LinkArea box={planBox}>
            <EvidenceLink
              excerpt={plan.excerpt}
              record={record.id}
              label={planName(record, plan)}
              tabIndex={tabIndexOf('plan')}
              describedBy={cardOf('plan')}
            />
          </LinkArea>
        </g>
      ) : null}
    </>
  )
})

function Halo({ placed: { bar, x0, x1, y } }: { readonly placed: PlacedMark }) {
  return bar ? (
    <rect
      x={px(x0 - 4)}
      y={px(y - BAR_HALF - 3)}
      width={px(x1 - x0 + 8)}
      height={2 * BAR_HALF + 6}
      rx={3}
      className="timeline-halo"
    />
  ) : (
    <circle cx={px(x0)} cy={px(y)} r={MARK_RADIUS + 5} className="timeline-halo" />
  )
}

function Shape({ placed: { mark, bar, x0, x1, y, cuts } }: { readonly placed: PlacedMark }) {
  const { status, rough } = mark
  if (bar) {
    return (
      <>
        <BarShape status={status} x0={x0} x1={x1} y={y} rough={rough} />
        {cuts.map((x) => (
          <path
            key={x}
            d={`M${px(x - 5)} ${px(y + 6)}l4 -12m2 12l4 -12`}
            className="fill-none stroke-paper"
            strokeWidth={2.5}
          />
        ))}
      </>
    )
  }
  return (
    <>
      {rough.from ? <path d={wings(px(x0), px(y))} className="fill-(--c)" /> : null}
      <StatusShape status={status} x={px(x0)} y={px(y)} r={MARK_RADIUS} />
    </>
  )
}

/** A day that is only approximate runs out to both sides. */
function wings(x: number, y: number): string {
  const reach = MARK_RADIUS + 6
  return `M${x - reach} ${y}l6 -2.5h${2 * MARK_RADIUS}l6 2.5l-6 2.5h${-2 * MARK_RADIUS}z`
}

function Label({ placed: { label, mark } }: { readonly placed: PlacedMark }) {
  if (!label) return null
  return (
    <text
      x={px(label.x)}
      y={px(label.y)}
      textAnchor={label.anchor}
      className={mark.strong ? 'timeline-bold' : undefined}
    >
      {label.lines.map((line, i) => (
        <tspan key={line} x={px(label.x)} dy={i === 0 ? undefined : LINE_HEIGHT}>
          {i === 0 && line.startsWith(DIFFERS) ? (
            <>
              <tspan className="timeline-quiet">{DIFFERS}</tspan>
              {line.slice(DIFFERS.length)}
            </>
          ) : (
            line
          )}
        </tspan>
      ))}
    </text>
  )
}
