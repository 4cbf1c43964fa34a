import { formatEdtf } from '#domain/dates/format-date.ts'
import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { EvidenceQuote } from '#evidence/evidence-quote.tsx'
import type { PlanAccount } from './plans-model.ts'

interface SideProps {
  readonly account: PlanAccount
}

/** Who announced it or tells of it, when, and in what words. */
export function AnnouncementSide({ account }: SideProps) {
  const { plan, announcement } = account
  const { edtf, words } = plan.announced
  return (
    <div className="row-span-2 grid content-start gap-y-1.5 @2xl:grid-rows-subgrid">
      <div className="text-sm">
        <p className="text-xs text-ink-3">
          Announced {formatEdtf(edtf)}
          {words ? <span className="font-serif"> “{words}”</span> : ', the day of the article'}
        </p>
        <p className="font-medium">{plan.by}</p>
      </div>
      <EvidenceQuote {...announcement} />
    </div>
  )
}

/** What an article tells of the outcome, on what day it was, and in what words. */
export function OutcomeSide({ account }: SideProps) {
  const { outcome, record } = account
  if (!outcome) return null
  const { excerpt, article } = outcome.wording
  return (
    <div className="relative row-span-2 grid content-start gap-y-1.5 before:absolute before:inset-y-0 before:-left-4 before:w-px before:bg-hair @max-2xl:before:hidden @2xl:grid-rows-subgrid">
      <div className="text-sm">
        <OutcomeDay record={outcome.record} />
        <p className="font-medium">
          <EvidenceLink excerpt={excerpt} record={outcome.record.id} className="evidence-text">
            {outcome.record.id === record.id
              ? `Article ${article.label} reports it`
              : outcome.record.text}
          </EvidenceLink>
        </p>
      </div>
      <EvidenceQuote excerpt={excerpt} article={article} />
    </div>
  )
}

function OutcomeDay({ record }: { readonly record: EventRecord }) {
  const { date } = record.event
  return (
    <p className="text-xs text-ink-3">
      {date ? (
        <>
          Outcome {formatEdtf(date.edtf)} <span className="font-serif">“{date.words}”</span>
        </>
      ) : (
        'Outcome; no article allows a date'
      )}
    </p>
  )
}

interface SilentSideProps {
  readonly note: string | null
  /** "these articles", or those of an earlier day. */
  readonly where: string
}

/** No article tells of an outcome: silence, which says nothing about what happened. */
export function SilentSide({ note, where }: SilentSideProps) {
  return (
    <div className="row-span-2 flex gap-x-3 text-sm text-ink-2">
      <span aria-hidden="true" className="hatched w-3 flex-none" />
      <p className="max-w-[60ch]">
        <b className="font-semibold text-ink">No outcome in {where}.</b> {note}
      </p>
    </div>
  )
}
