import type { PartnerCode, Status, Topic } from '../model/vocabulary.ts'
import type { LedgerRecord } from './corpus-index.ts'

/**
 * What the reader narrowed the ledger to. Choices of one kind widen (arms or minerals), kinds narrow
 * each other (arms and Russia); an empty list is no restriction.
 */
export interface Selection {
  readonly topics: readonly Topic[]
  readonly partners: readonly PartnerCode[]
  readonly statuses: readonly Status[]
}

export const EVERYTHING: Selection = { topics: [], partners: [], statuses: [] }

export function isEverything({ topics, partners, statuses }: Selection): boolean {
  return topics.length + partners.length + statuses.length === 0
}

/** Only events have a status, so a chosen status leaves no claims. */
function isSelected(record: LedgerRecord, selection: Selection): boolean {
  return (
    meets(selection.topics, record.topics) &&
    meets(selection.partners, record.partners) &&
    meets(selection.statuses, record.type === 'event' ? [record.event.status] : [])
  )
}

export function selectRecords<R extends LedgerRecord>(
  records: readonly R[],
  selection: Selection,
): readonly R[] {
  return isEverything(selection) ? records : records.filter((r) => isSelected(r, selection))
}

export interface FacetCounts {
  readonly topics: ReadonlyMap<Topic, number>
  readonly partners: ReadonlyMap<PartnerCode, number>
  readonly statuses: ReadonlyMap<Status, number>
}

/**
 * How many records each choice would show: the other kinds stay as chosen, its own kind is set to that
 * choice alone. So a count is what the reader gets by choosing it first.
 */
export function countFacets(records: readonly LedgerRecord[], selection: Selection): FacetCounts {
  const tally = <T extends string>(
    kind: keyof Selection,
    valuesOf: (record: LedgerRecord) => readonly T[],
  ): ReadonlyMap<T, number> => {
    const counts = new Map<T, number>()
    for (const record of selectRecords(records, { ...selection, [kind]: [] })) {
      for (const value of valuesOf(record)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  }
  return {
    topics: tally('topics', (record) => record.topics),
    partners: tally('partners', (record) => record.partners),
    statuses: tally('statuses', (record) => (record.type === 'event' ? [record.event.status] : [])),
  }
}

function meets<T>(chosen: readonly T[], values: readonly T[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value))
}
