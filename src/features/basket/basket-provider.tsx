import { useMemo, type ReactNode } from 'react'
import { useWholeCorpus } from '#data/corpus-query.ts'
import { useBasket, useBasketInStep } from '#data/use-basket.ts'
import { BasketDeskContext } from '#evidence/basket-desk.ts'

/** Lays the reader's basket out for every record that is drawn below. */
export function BasketProvider({ children }: { readonly children: ReactNode }) {
  const index = useWholeCorpus()
  const { kept, edit } = useBasket()
  useBasketInStep()
  const desk = useMemo(() => (kept ? { ...kept, edit, index } : null), [kept, edit, index])
  return <BasketDeskContext value={desk}>{children}</BasketDeskContext>
}
