import { memo } from 'react'
import type { Mark } from '#domain/basket/entry.ts'
import { PopDisclosure } from '#ui/pop-disclosure.tsx'
import { BasketControl } from './basket-control.tsx'
import { useBasketDesk } from './basket-desk.ts'
import { MarkIcon, MARK_NAMES } from './basket-mark.tsx'

/** A record's mark in a word that opens the control; for the rows of a table. */
export function BasketPop({ record }: { readonly record: string }) {
  const desk = useBasketDesk()
  return desk ? <Pop record={record} mark={desk.basket.get(record)?.mark ?? null} /> : null
}

interface PopProps {
  readonly record: string
  readonly mark: Mark | null
}

/** A table has hundreds of them, of which a press changes one. */
const Pop = memo(function BasketPopDrawn({ record, mark }: PopProps) {
  return (
    <PopDisclosure
      group="basket"
      edge="end"
      prerendered={false}
      marked={false}
      className="print:hidden"
      summary={
        mark ? (
          <span className="inline-flex items-center gap-1 font-semibold hover:text-accent">
            <MarkIcon mark={mark} />
            {MARK_NAMES[mark].name}
          </span>
        ) : (
          <span className="text-accent hover:underline">Mark</span>
        )
      }
    >
      {() => <BasketControl record={record} />}
    </PopDisclosure>
  )
})
