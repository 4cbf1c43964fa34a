import type { CorpusIndex, EventRecord } from '#domain/corpus/corpus-index.ts'
import { compareByDate } from '#domain/corpus/event-order.ts'
import { selectRecords, type Selection } from '#domain/corpus/selection.ts'
import type { Plan } from '#domain/model/context.ts'
import type { Article, Excerpt } from '#domain/model/corpus.ts'
import { PLAN_FATES, type PlanFate } from '#domain/model/vocabulary.ts'

/** Exact words with the article in which they stand. */
interface Wording {
  readonly excerpt: Excerpt
  readonly article: Article
}

/** A plan with its references followed. */
export interface PlanAccount {
  readonly plan: Plan
  /** The event that was planned, as it reads by now. */
  readonly record: EventRecord
  readonly announcement: Wording
  /** Null where no article tells of one. */
  readonly outcome: { readonly record: EventRecord; readonly wording: Wording } | null
}

export interface PlansView {
  /** Every fate, also one that no plan has met: none is an answer. The open ones lead. */
  readonly tally: readonly { readonly fate: PlanFate; readonly plans: readonly PlanAccount[] }[]
  /** By the day on which they were due. */
  readonly open: readonly PlanAccount[]
  /** By the day of the event. */
  readonly settled: readonly PlanAccount[]
  readonly shown: number
  readonly total: number
}

/** Every plan whose event the reader's choices leave, and what became of it. */
export function buildPlansView(index: CorpusIndex, selection: Selection): PlansView {
  const plans = selectRecords(index.events, selection)
    .toSorted(compareByDate)
    .flatMap((record) => {
      const plan = index.planByEvent.get(record.id)
      return (plan && toAccount(index, plan, record)) ?? []
    })
  const fates: readonly PlanFate[] = ['open', ...PLAN_FATES.filter((fate) => fate !== 'open')]
  return {
    tally: fates.map((fate) => ({
      fate,
      plans: plans.filter(({ plan }) => plan.fate === fate),
    })),
    open: plans.filter(({ plan }) => plan.fate === 'open'),
    settled: plans.filter(({ plan }) => plan.fate !== 'open'),
    shown: plans.length,
    total: index.corpus.plans.length,
  }
}

function toAccount(index: CorpusIndex, plan: Plan, record: EventRecord): PlanAccount | null {
  const announcement = toWording(index, plan.announcement)
  if (!announcement) return null
  if (!plan.outcome) return { plan, record, announcement, outcome: null }
  const then = index.recordById.get(plan.outcome.event)
  const wording = toWording(index, plan.outcome.excerpt)
  if (then?.type !== 'event' || !wording) return null
  return { plan, record, announcement, outcome: { record: then, wording } }
}

function toWording(index: CorpusIndex, id: string): Wording | null {
  const excerpt = index.excerptById.get(id)
  const article = excerpt && index.articleById.get(excerpt.article)
  return article ? { excerpt, article } : null
}
