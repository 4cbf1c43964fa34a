import { createStore, get, update } from 'idb-keyval'
import * as v from 'valibot'
import { applyEdit, type Edit } from '#domain/basket/edit.ts'
import { EntrySchema, toBasket, type Basket } from '#domain/basket/entry.ts'
import { BASKET_PLACE } from './basket-place.ts'

/** The reader's basket, and why it is not kept beyond this tab, where it is not. */
export interface KeptBasket {
  readonly basket: Basket
  /** Ends a sentence such as "This browser …"; null where all is well. */
  readonly refusal: string | null
}

export interface EditedBasket {
  readonly kept: KeptBasket
  /** The basket that the edit found: what to undo it with. */
  readonly before: Basket
}

/** Name of the value in the store; another form of entry would get another. */
const KEY = 'entries-1'
const StoredSchema = v.optional(v.array(EntrySchema), [])

const store = createStore(BASKET_PLACE, 'basket')

/** Takes the place of the store once the browser refused it, until the tab closes. */
let tabOnly: KeptBasket | null = null
let latest: Basket = new Map()

export async function readBasket(): Promise<KeptBasket> {
  if (tabOnly) return tabOnly
  try {
    const stored: unknown = await get(KEY, store)
    return keep(parseStored(stored))
  } catch (error) {
    return keepInTab(latest, error)
  }
}

/** Edits what is stored in one go, so that two tabs cannot undo each other's work. */
export async function editBasket(edit: Edit): Promise<EditedBasket> {
  const now = new Date().toISOString()
  if (tabOnly) {
    const before = tabOnly.basket
    return { kept: keepInTab(applyEdit(before, edit, now), tabOnly.refusal), before }
  }
  let before = latest
  try {
    let next = latest
    await update<unknown>(
      KEY,
      (stored) => {
        before = parseStored(stored)
        next = applyEdit(before, edit, now)
        return [...next.values()]
      },
      store,
    )
    return { kept: keep(next), before }
  } catch (error) {
    return { kept: keepInTab(applyEdit(before, edit, now), error), before }
  }
}

/** What is stored may come from another release, or be broken: it is never written over then. */
class UnreadableBasket extends Error {}

function parseStored(stored: unknown): Basket {
  const result = v.safeParse(StoredSchema, stored)
  if (!result.success) throw new UnreadableBasket()
  return toBasket(result.output)
}

function keep(basket: Basket): KeptBasket {
  latest = basket
  return { basket, refusal: null }
}

function keepInTab(basket: Basket, reason: unknown): KeptBasket {
  const refusal = typeof reason === 'string' ? reason : wordsFor(reason)
  tabOnly = { basket, refusal }
  return tabOnly
}

function wordsFor(error: unknown): string {
  if (error instanceof UnreadableBasket) {
    return 'holds a basket that this version of the page cannot read; it was left as it is'
  }
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return 'has no room left for it'
  }
  return 'lets this page store nothing, as in a private window'
}
