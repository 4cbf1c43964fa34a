import type { Edit } from '#domain/basket/edit.ts'
import type { Basket } from '#domain/basket/entry.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { makeDesk } from '#ui/desk.ts'

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

/** Laid out once on the page, for every record that is drawn. */
export const { layOut: layOutBasket, useDesk: useBasketDesk } = makeDesk<BasketDesk>()
