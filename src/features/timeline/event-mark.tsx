import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { StatusShape } from '#evidence/status-shape.tsx'
import { classNames } from '#lib/class-names.ts'
import { BarShape } from './bar-shape.tsx'
import { markName } from './event-words.ts'
import { BAR_HALF, LINE_HEIGHT, MARK_RADIUS, type PlacedMark } from './place-model.ts'

interface EventMarkProps {
  readonly placed: PlacedMark
  /** Names the mark within the drawing; its earlier plan is `${stop}/plan`. */
  readonly stop: string
  /** Id of the chosen excerpt. */
  readonly chosen: string | null
  /** The one mark that the Tab key reaches; null before the page listens to keys. */
  readonly tabStop: string | null
  readonly describedBy: (stop: string) => string | undefined
}

/** An event on the timeline: the mark, its label and, where an earlier article had it as a plan, that too. */
export function EventMark({ placed, stop, chosen, tabStop, describedBy }: EventMarkProps) {
  const { mark, x0, x1, y, bar, box, planX } = placed
  const { record, status, plan, excerpt } = mark
  const planStop = `${stop}/plan`
  const isChosen = record.excerpts.some(({ id }) => id === chosen)
  return (
    <>
      {plan && planX !== null ? (
        <g data-stop={planStop}>
          <EvidenceLink
            excerpt={plan.excerpt}
            record={record.id}
            className="timeline-mark"
            label={`Planned, as article ${plan.label} had it: ${record.event.title}`}
            tabIndex={tabIndexOf(planStop, tabStop)}
            describedBy={describedBy(planStop)}
          >
            <rect
              x={px(planX - 9)}
              y={px(y - 12)}
              width={18}
              height={24}
              rx={2}
              className="timeline-hit"
            />
            <StatusShape status={plan.status} x={px(planX)} y={px(y)} r={MARK_RADIUS - 1} />
          </EvidenceLink>
        </g>
      ) : null}
      <g data-stop={stop}>
        <EvidenceLink
          excerpt={excerpt}
          record={record.id}
          className="timeline-mark"
          label={markName(record)}
          tabIndex={tabIndexOf(stop, tabStop)}
          describedBy={describedBy(stop)}
        >
          <HitArea placed={placed} />
          {isChosen ? <Halo placed={placed} /> : null}
          {bar ? (
            <BarShape status={status} x0={x0} x1={x1} y={y} rough={mark.rough} />
          ) : (
            <>
              {mark.rough.from ? (
                <path
                  d={`M${px(x0 - MARK_RADIUS - 6)} ${px(y)}l6 -2.5h${2 * MARK_RADIUS}l6 2.5l-6 2.5h${-2 * MARK_RADIUS}z`}
                  className="fill-(--c)"
                />
              ) : null}
              <StatusShape status={status} x={px(x0)} y={px(y)} r={MARK_RADIUS} />
            </>
          )}
          <Label placed={placed} top={box.y0} />
        </EvidenceLink>
      </g>
    </>
  )
}

/** Bars and labels are thin; what can be pointed at is not. */
function HitArea({ placed: { box, planX, x0 } }: { readonly placed: PlacedMark }) {
  // The hollow mark of an earlier plan is a link of its own.
  const fromPlan = planX !== null && planX - 9 <= box.x0 + 9 && planX < x0
  const left = fromPlan ? planX + 9 : box.x0 - 3
  return (
    <rect
      x={px(left)}
      y={px(box.y0)}
      width={px(Math.max(24, box.x1 + 3 - left))}
      height={px(box.y1 - box.y0)}
      rx={2}
      className="timeline-hit"
    />
  )
}

function Halo({ placed: { bar, x0, x1, y } }: { readonly placed: PlacedMark }) {
  return bar ? (
    <rect
      x={px(x0 - 4)}
      y={px(y - BAR_HALF - 4)}
      width={px(x1 - x0 + 8)}
      height={2 * BAR_HALF + 8}
      rx={4}
      className="timeline-halo"
    />
  ) : (
    <circle cx={px(x0)} cy={px(y)} r={MARK_RADIUS + 5} className="timeline-halo" />
  )
}

function Label({ placed }: { readonly placed: PlacedMark; readonly top: number }) {
  const { label, mark } = placed
  if (!label) return null
  return (
    <text
      x={px(label.x)}
      y={px(label.y)}
      textAnchor={label.anchor}
      className={classNames(mark.strong && 'timeline-bold')}
    >
      {label.lines.map((line, i) => (
        <tspan key={line} x={px(label.x)} dy={i === 0 ? undefined : LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function tabIndexOf(stop: string, tabStop: string | null): number | undefined {
  return tabStop === null ? undefined : stop === tabStop ? 0 : -1
}

function px(value: number): number {
  return Math.round(value * 2) / 2
}
