import { memo } from 'react'
import type { Mark } from '#domain/basket/entry.ts'
import type { CorpusIndex, LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { PopDisclosure } from '#ui/pop-disclosure.tsx'
import { BasketControl } from './basket-control.tsx'
import { useBasketDesk } from './basket-desk.ts'
import { MarkIcon, MARK_NAMES } from './basket-mark.tsx'
import { CiteRecord } from './cite-record.tsx'

interface BasketPopProps {
  readonly record: LedgerRecord
  /** The corpus in which the record stands: as of an earlier day fewer sentences are cited. */
  readonly index: CorpusIndex
}

/** A record's mark in a word that opens the control, and the citations; for the rows of a table. */
export function BasketPop(props: BasketPopProps) {
  const desk = useBasketDesk()
  return desk ? <Pop {...props} mark={desk.basket.get(props.record.id)?.mark ?? null} /> : null
}

interface PopProps extends BasketPopProps {
  readonly mark: Mark | null
}

/** A table has hundreds of them, of which a press changes one. */
const Pop = memo(function BasketPopDrawn({ record, index, mark }: PopProps) {
  return (
    <PopDisclosure
      group="basket"
      edge="end"
      prerendered={false}
      marked={false}
      className="print:hidden"
      summary={
        mark ? (
          <span>
            <span className="inline-flex items-center gap-1 font-semibold hover:text-accent">
              <MarkIcon mark={mark} />
              {MARK_NAMES[mark].name},
            </span>{' '}
            <span className="text-accent hover:underline">cite</span>
          </span>
        ) : (
          <span className="text-accent hover:underline">Mark, cite</span>
        )
      }
    >
      {() => (
        <>
          <BasketControl record={record.id} />
          <div className="-ml-1.5 flex flex-wrap items-center">
            <CiteRecord record={record} index={index} />
          </div>
        </>
      )}
    </PopDisclosure>
  )
})
