import { useEffect } from 'react'
import { useWholeCorpus } from '#data/corpus-query.ts'
import { useBasket, useBasketInStep } from '#data/use-basket.ts'
import { layOutBasket } from '#evidence/basket-desk.ts'

/** Lays the reader's basket out for every record that is drawn; once on the page. */
export function BasketKeeper() {
  const index = useWholeCorpus()
  const { kept, edit } = useBasket()
  useBasketInStep()
  useEffect(() => {
    layOutBasket(kept ? { ...kept, edit, index } : null)
  }, [kept, edit, index])
  return null
}
