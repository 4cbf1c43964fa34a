import { useEffect } from 'react'
import { useCorpusIfThere } from '#data/corpus-query.ts'
import { useBasket, useBasketInStep } from '#data/use-basket.ts'
import { layOutBasket } from '#evidence/basket-desk.ts'

/** Lays the reader's basket out for every record that is drawn; once on the page. */
export function BasketKeeper() {
  const { kept, edit } = useBasket()
  // Records are drawn with it; until then there is nothing to lay out.
  const index = useCorpusIfThere(false)
  useBasketInStep()
  useEffect(() => {
    layOutBasket(kept && index ? { ...kept, edit, index } : null)
  }, [kept, edit, index])
  return null
}
