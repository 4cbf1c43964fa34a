import './event-card.css'
import { eventDateWords } from '#domain/dates/date-words.ts'
import { sourceWords } from '#domain/corpus/source-words.ts'
import { useLayoutEffect, useRef, type RefObject } from 'react'
import { StatusLabel, STATUS_NAMES } from '#evidence/status-shape.tsx'
import { articleDated, DateFacts } from '#evidence/date-note.tsx'
import { partnerWords, topicWords } from './event-words.ts'
import type { TimelineMark } from './mark-model.ts'

interface EventCardProps {
  readonly id: string
  readonly mark: TimelineMark
  /** Whether it is about the plan that an earlier article gave. */
  readonly asPlan: boolean
  /** Title of what became of a plan, where an event of the set is that. */
  readonly outcome: string | null
  /** The mark that it stands beside. */
  readonly anchor: Element
  readonly frame: RefObject<HTMLElement | null>
}

const GAP = 8

/** What a mark stands for: title, date as the source words it and as resolved, status, topics, sources. */
export function EventCard({ id, mark, asPlan, outcome, anchor, frame }: EventCardProps) {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = card.current
    const box = frame.current?.getBoundingClientRect()
    if (!element || !box) return
    const at = anchor.getBoundingClientRect()
    const left = Math.max(0, Math.min(at.left - box.left, box.width - element.offsetWidth))
    const under = window.innerHeight - at.bottom
    const below = element.offsetHeight + GAP < under || under > at.top
    const top = below ? at.bottom + GAP : at.top - GAP - element.offsetHeight
    element.style.left = `${left}px`
    element.style.top = `${top - box.top}px`
  })
  const { record, date, plan, open } = mark
  const { event } = record
  return (
    <div
      ref={card}
      id={id}
      role="tooltip"
      data-partner={record.partners.length === 1 ? record.partners[0] : 'wider'}
      className="timeline-card"
    >
      <p className="font-serif text-md leading-snug font-semibold">{event.title}</p>
      <dl className="mt-1.5 grid grid-cols-[5.25rem_1fr] gap-x-2 gap-y-1 text-xs leading-snug">
        <dt className="text-ink-3">Date</dt>
        <dd>
          <b className="font-semibold">{eventDateWords(record.event)}</b>
        </dd>
        <DateFacts date={date} />
        {record.anchor ? (
          <>
            <dt className="text-ink-3">Reckoned from</dt>
            <dd>{articleDated(record.anchor)}</dd>
          </>
        ) : null}
        <dt className="text-ink-3">Status</dt>
        <dd>
          <span className="-my-px inline-flex flex-wrap items-center gap-x-1.5">
            <StatusLabel status={asPlan && plan ? plan.status : event.status} />
            <span className="text-ink-2">
              {asPlan && plan
                ? `as of article ${plan.label}; later ${STATUS_NAMES[event.status].name.toLowerCase()}`
                : STATUS_NAMES[event.status].meaning}
            </span>
          </span>
        </dd>
        {open || outcome !== null ? (
          <>
            <dt className="text-ink-3">Outcome</dt>
            <dd>
              {outcome ?? 'none in these articles'}
              {event.outcomeNote ? (
                <span className="block text-ink-2">{event.outcomeNote}</span>
              ) : null}
            </dd>
          </>
        ) : null}
        <dt className="text-ink-3">Partners</dt>
        <dd>{partnerWords(record) || 'none of the five'}</dd>
        <dt className="text-ink-3">Topics</dt>
        <dd>{topicWords(record)}</dd>
        <dt className="text-ink-3">Sources</dt>
        <dd>{sourceWords(record)}</dd>
        {record.discrepancies.length > 0 ? (
          <>
            <dt className="text-ink-3">Differ on</dt>
            <dd>{record.discrepancies.map(({ title }) => title).join(' · ')}</dd>
          </>
        ) : null}
      </dl>
    </div>
  )
}
