import { findChange, type RecordChange } from '#domain/basket/seen.ts'
import type { Basket, Entry, Mark } from '#domain/basket/entry.ts'
import type { Merge } from '#domain/basket/merge.ts'
import type { CorpusIndex, LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { selectRecords, type Selection } from '#domain/corpus/selection.ts'
import { compareText } from '#lib/compare-text.ts'
import { plural } from '#lib/plural.ts'

/** A marked record as the basket shows it. */
export interface BasketItem {
  readonly entry: Entry
  /** Null where the data no longer hold it. */
  readonly record: LedgerRecord | null
  readonly change: RecordChange | null
  /** Taken out a moment ago: it keeps its place, with the way back. */
  readonly removed: boolean
}

/** Where an item stands: it goes elsewhere when it is marked otherwise or taken out. */
export function placeOf({ entry, removed }: Pick<BasketItem, 'entry' | 'removed'>): string {
  return `${entry.record} ${removed ? 'out' : entry.mark}`
}

export interface BasketGroup {
  readonly mark: Mark
  readonly items: readonly BasketItem[]
}

export interface BasketView {
  readonly groups: readonly BasketGroup[]
  readonly total: number
  /** Marked records that the filters leave out. */
  readonly hidden: number
  /** Marked records that read otherwise than when they were marked, or are gone. */
  readonly changed: number
}

/** What asks for work comes first, what is settled last. */
const MARK_ORDER: readonly Mark[] = ['doubtful', 'kept', 'checked']

/**
 * The basket by mark, in each group what was marked first on top, so that writing moves nothing.
 * @param removed entries that were taken out a moment ago
 */
export function buildBasketView(
  index: CorpusIndex,
  basket: Basket,
  removed: readonly Entry[],
  selection: Selection,
): BasketView {
  const selected = new Set(selectRecords(index.records, selection))
  const gone = removed.filter(({ record }) => !basket.has(record))
  const items = [...basket.values(), ...gone].map((entry): BasketItem => ({
    entry,
    record: index.recordById.get(entry.record) ?? null,
    change: findChange(entry, index),
    removed: !basket.has(entry.record),
  }))
  const shown = items
    // What is gone from the data has no topic to be found under: it is always shown.
    .filter(({ record }) => record === null || selected.has(record))
    .toSorted((a, b) => compareText(a.entry.added, b.entry.added))
  return {
    groups: MARK_ORDER.map((mark) => ({
      mark,
      items: shown.filter(({ entry }) => entry.mark === mark),
    })).filter(({ items: marked }) => marked.length > 0),
    total: basket.size,
    hidden: items.length - shown.length,
    changed: items.filter(({ change, removed: out }) => change !== null && !out).length,
  }
}

/** "3 came in. 1 newer took the place of yours. 2 were the same." */
export function mergeWords({ added, replaced, same, passed }: Merge): string {
  return [
    added.length > 0 && `${plural(added.length, 'record')} came in.`,
    replaced.length > 0 && `${replaced.length} newer took the place of yours.`,
    same.length > 0 && `${same.length} ${same.length === 1 ? 'was' : 'were'} the same.`,
    passed.length > 0 && `${passed.length} not newer than yours, which stayed.`,
    added.length + replaced.length + same.length + passed.length === 0 && 'It holds no records.',
  ]
    .filter(Boolean)
    .join(' ')
}
