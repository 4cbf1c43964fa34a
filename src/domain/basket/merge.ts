import { isSameEntry, type Basket, type Entry } from './entry.ts'

/** What an import did, entry by entry. */
export interface Merge {
  readonly basket: Basket
  /** Came in for records that were not marked. */
  readonly added: readonly Entry[]
  /** Took the place of an older entry. */
  readonly replaced: readonly { readonly before: Entry; readonly after: Entry }[]
  /** Equal in every field. */
  readonly same: readonly Entry[]
  /** Not newer than what is there, which stayed. */
  readonly passed: readonly Entry[]
}

/**
 * Brings entries into a basket, record by record: of two that differ the later change wins, and where
 * both changed at the same moment what is there stays. Records that only one side marked stay marked.
 */
export function mergeBasket(mine: Basket, theirs: readonly Entry[]): Merge {
  const basket = new Map(mine)
  const added: Entry[] = []
  const replaced: { before: Entry; after: Entry }[] = []
  const same: Entry[] = []
  const passed: Entry[] = []
  for (const entry of theirs) {
    const before = mine.get(entry.record)
    if (isSameEntry(before, entry)) {
      same.push(entry)
    } else if (before && before.changed >= entry.changed) {
      passed.push(entry)
    } else {
      if (before) replaced.push({ before, after: entry })
      else added.push(entry)
      basket.set(entry.record, entry)
    }
  }
  return { basket, added, replaced, same, passed }
}

/** Takes an import back; what was changed after it stays as it is. */
export function undoMerge(basket: Basket, { added, replaced }: Merge): Basket {
  const back = new Map(basket)
  for (const entry of added) {
    if (isSameEntry(basket.get(entry.record), entry)) back.delete(entry.record)
  }
  for (const { before, after } of replaced) {
    if (isSameEntry(basket.get(after.record), after)) back.set(before.record, before)
  }
  return back
}
