import { createContext, useContext, useSyncExternalStore } from 'react'
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

export const BasketDeskContext = createContext<BasketDesk | null>(null)

/**
 * The basket; null until it has been read, and while a part of the page comes to life, since what was
 * prerendered knows no reader.
 */
export function useBasketDesk(): BasketDesk | null {
  const desk = useContext(BasketDeskContext)
  const alive = useSyncExternalStore(subscribe, inBrowser, onServer)
  return alive ? desk : null
}

const subscribe = () => () => undefined
const inBrowser = () => true
const onServer = () => false
