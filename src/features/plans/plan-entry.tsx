import type { ReactNode } from 'react'
import { latestExcerpt } from '#domain/corpus/event-order.ts'
import { PARTNERS } from '#domain/model/vocabulary.ts'
import { DateNote } from '#evidence/date-note.tsx'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { FATE_NAMES } from '#evidence/record-words.ts'
import { classNames } from '#lib/class-names.ts'
import { FateShape } from './fate-shape.tsx'
import { AnnouncementSide, OutcomeSide, SilentSide } from './plan-sides.tsx'
import type { PlanAccount } from './plans-model.ts'

interface EntryProps {
  readonly account: PlanAccount
  /** Whether the address leads here. */
  readonly askedFor: boolean
}

/** A plan of which no article says what became: when it was due, who announced it, and in what words. */
export function OpenPlan({ account, askedFor, where }: EntryProps & { readonly where: string }) {
  const { date } = account.record.event
  return (
    <Entry
      account={account}
      askedFor={askedFor}
      margin={
        date ? (
          <>
            <span className="text-ink-3">Due</span>{' '}
            <DateNote record={account.record} className="font-medium" />
            <span className="font-serif text-ink-3 tablet:block">“{date.words}”</span>
          </>
        ) : (
          <span className="text-ink-3">Due on no day that an article gives</span>
        )
      }
    >
      <AnnouncementSide account={account} />
      <SilentSide note={account.plan.note} where={where} />
    </Entry>
  )
}

/** A plan with its outcome: both in the articles’ words, beside each other. */
export function SettledPlan({ account, askedFor }: EntryProps) {
  const { fate, note } = account.plan
  return (
    <Entry
      account={account}
      askedFor={askedFor}
      margin={
        <span className="flex items-center gap-x-2 font-medium tablet:block">
          <FateShape fate={fate} />
          <span className="tablet:block">{FATE_NAMES[fate]}</span>
        </span>
      }
    >
      <AnnouncementSide account={account} />
      <OutcomeSide account={account} />
      {note ? <p className="max-w-[78ch] text-sm text-ink-2 @2xl:col-span-2">{note}</p> : null}
    </Entry>
  )
}

interface FrameProps extends EntryProps {
  readonly margin: ReactNode
  readonly children: ReactNode
}

function Entry({ account, askedFor, margin, children }: FrameProps) {
  const { record } = account
  const partners = PARTNERS.filter(({ code }) => record.partners.includes(code))
  return (
    <li
      id={record.id}
      tabIndex={-1}
      data-partner={record.partners[0] ?? ''}
      className={classNames(
        'relative grid scroll-mt-4 gap-x-6 gap-y-1 border-t border-hair py-4 break-inside-avoid outline-none tablet:grid-cols-[9.5rem_minmax(0,1fr)]',
        askedFor &&
          'before:absolute before:inset-y-3 before:-left-3 before:w-1 before:bg-mark-edge',
      )}
    >
      <div className="text-sm tablet:pt-0.5">{margin}</div>
      <div className="@container min-w-0">
        <h3 className="font-serif text-md leading-snug font-semibold">
          <EvidenceLink
            excerpt={latestExcerpt(record)}
            record={record.id}
            className="evidence-text"
          >
            {record.text}
          </EvidenceLink>
          {partners.length > 0 ? (
            <span className="ml-2 font-sans text-xs font-normal whitespace-nowrap text-(--c)">
              {partners.map(({ name }) => name).join(', ')}
            </span>
          ) : null}
        </h3>
        <RecordMarks record={record} />
        <div className="mt-2 grid gap-x-8 gap-y-3 @2xl:grid-cols-2 @2xl:gap-y-1.5">{children}</div>
      </div>
    </li>
  )
}
