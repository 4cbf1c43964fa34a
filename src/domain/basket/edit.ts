import { isSameEntry, type Basket, type Entry, type Mark, type Seen } from './entry.ts'
import { mergeBasket, undoMerge, type Merge } from './merge.ts'

/** What a reader may do to the basket. */
export type Edit =
  /** Marks a record, or marks it otherwise: what it reads now is what was marked. */
  | { readonly do: 'mark'; readonly record: string; readonly mark: Mark; readonly seen: Seen }
  | { readonly do: 'note'; readonly record: string; readonly note: string }
  /** Takes note of a change: from now on it is measured against the present text. */
  | { readonly do: 'accept'; readonly record: string; readonly seen: Seen }
  | { readonly do: 'remove'; readonly records: readonly string[] }
  /** Undoes a removal; what was marked again meanwhile stays. */
  | { readonly do: 'restore'; readonly entries: readonly Entry[] }
  | { readonly do: 'import'; readonly entries: readonly Entry[] }
  | { readonly do: 'undo-import'; readonly merge: Merge }

/**
 * The basket after an edit; the same object where nothing changes.
 * @param now the moment of the edit
 */
export function applyEdit(basket: Basket, edit: Edit, now: string): Basket {
  switch (edit.do) {
    case 'mark': {
      const { record, mark, seen } = edit
      const { note = '', added = now } = basket.get(record) ?? {}
      return withEntry(basket, { record, mark, note, added, changed: now, seen })
    }
    case 'note': {
      const entry = basket.get(edit.record)
      if (!entry || entry.note === edit.note) return basket
      return withEntry(basket, { ...entry, note: edit.note, changed: now })
    }
    case 'accept': {
      const entry = basket.get(edit.record)
      return entry ? withEntry(basket, { ...entry, changed: now, seen: edit.seen }) : basket
    }
    case 'remove': {
      const gone = new Set(edit.records)
      return new Map([...basket].filter(([record]) => !gone.has(record)))
    }
    case 'restore': {
      const back = edit.entries.filter(({ record }) => !basket.has(record))
      return new Map([...basket, ...back.map((entry) => [entry.record, entry] as const)])
    }
    case 'import':
      return mergeBasket(basket, edit.entries).basket
    case 'undo-import':
      return undoMerge(basket, edit.merge)
  }
}

function withEntry(basket: Basket, entry: Entry): Basket {
  if (isSameEntry(basket.get(entry.record), entry)) return basket
  return new Map([...basket, [entry.record, entry]])
}
