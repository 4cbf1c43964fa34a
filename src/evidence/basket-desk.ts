import { useSyncExternalStore } from 'react'
import type { Edit } from '#domain/basket/edit.ts'
import type { Basket } from '#domain/basket/entry.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'

/** The reader's basket wherever a record is drawn. */
export interface BasketDesk {
  readonly basket: Basket
  /** Why it is not kept beyond this tab, as the end of "This browser …"; null where it is. */
  readonly refusal: string | null
  /** Gives the basket that the edit found. */
  readonly edit: (edit: Edit) => Promise<Basket>
  /** The whole corpus: a mark is on a record, not on what was known of it on a day. */
  readonly index: CorpusIndex
}

let laid: BasketDesk | null = null
const watchers = new Set<() => void>()

/**
 * Lays the basket out for every record that is drawn. A store and no context: a context that changes would
 * throw away what stands prerendered and has not come to life yet.
 */
export function layOutBasket(desk: BasketDesk | null): void {
  laid = desk
  for (const watcher of watchers) watcher()
}

/**
 * The basket; null until it has been read, and while a part of the page comes to life, since what was
 * prerendered knows no reader.
 */
export function useBasketDesk(): BasketDesk | null {
  return useSyncExternalStore(watch, readDesk, onServer)
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

const readDesk = () => laid
const onServer = () => null
