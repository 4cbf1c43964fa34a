import type {
  AttributionBasis,
  OriginChoice,
  PartnerCode,
  Status,
  Topic,
} from '../model/vocabulary.ts'
import { slugOf } from '#lib/slug.ts'

/**
 * What the reader narrowed the ledger to. Choices of one kind widen (arms or minerals), kinds narrow
 * each other (arms and Russia); an empty list is no restriction.
 */
export interface Selection {
  readonly topics: readonly Topic[]
  readonly partners: readonly PartnerCode[]
  readonly statuses: readonly Status[]
  /** On what ground a claim is made. */
  readonly bases: readonly AttributionBasis[]
  /** Who says it: names as they stand in addresses ("joe-biden"). */
  readonly speakers: readonly string[]
  readonly origins: readonly OriginChoice[]
}

/** What of a record decides under which choices it is found. */
export interface Selectable {
  readonly topics: readonly Topic[]
  readonly partners: readonly PartnerCode[]
  /** Null for a claim. */
  readonly status: Status | null
  /** Null for an event. */
  readonly basis: AttributionBasis | null
  /** Who says it, each by name. */
  readonly speakers: readonly string[]
  readonly originCount: number
}

export const EVERYTHING: Selection = {
  topics: [],
  partners: [],
  statuses: [],
  bases: [],
  speakers: [],
  origins: [],
}

const KINDS = ['topics', 'partners', 'statuses', 'bases', 'speakers', 'origins'] as const

export function isEverything(selection: Selection): boolean {
  return KINDS.every((kind) => selection[kind].length === 0)
}

/** Only events have a status and only claims a basis, so a chosen status leaves no claims, and a basis no events. */
function isSelected(record: Selectable, selection: Selection): boolean {
  return KINDS.every((kind) => meets<string>(selection[kind], valuesOf(record, kind)))
}

/** The values by which a record is found under a kind of choice. */
function valuesOf(record: Selectable, kind: keyof Selection): readonly string[] {
  switch (kind) {
    case 'topics':
      return record.topics
    case 'partners':
      return record.partners
    case 'statuses':
      return record.status === null ? [] : [record.status]
    case 'bases':
      return record.basis === null ? [] : [record.basis]
    case 'speakers':
      return record.speakers.map(slugOf)
    case 'origins':
      return [record.originCount > 1 ? 'several' : 'one']
  }
}

export function selectRecords<R extends Selectable>(
  records: readonly R[],
  selection: Selection,
): readonly R[] {
  return isEverything(selection) ? records : records.filter((r) => isSelected(r, selection))
}

/** For each kind of choice the number of records by value. */
export type FacetCounts = Readonly<Record<keyof Selection, ReadonlyMap<string, number>>>

/**
 * How many records each choice would show: the other kinds stay as chosen, its own kind is set to that
 * choice alone. So a count is what the reader gets by choosing it first.
 */
export function countFacets(records: readonly Selectable[], selection: Selection): FacetCounts {
  const tally = (kind: keyof Selection): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (const record of selectRecords(records, { ...selection, [kind]: [] })) {
      for (const value of valuesOf(record, kind)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  }
  return {
    topics: tally('topics'),
    partners: tally('partners'),
    statuses: tally('statuses'),
    bases: tally('bases'),
    speakers: tally('speakers'),
    origins: tally('origins'),
  }
}

function meets<T>(chosen: readonly T[], values: readonly T[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value))
}
