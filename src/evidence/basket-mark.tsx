import type { ReactNode } from 'react'
import type { Mark } from '#domain/basket/entry.ts'
import { SmallSign } from '#ui/small-sign.tsx'
import { useBasketDesk } from './basket-desk.ts'

/** The marks on screen: what one presses, and what a record is then. */
export const MARK_NAMES: Readonly<Record<Mark, { verb: string; name: string; meaning: string }>> = {
  kept: { verb: 'Keep', name: 'Kept', meaning: 'Put aside to use or to look at again.' },
  checked: {
    verb: 'Checked',
    name: 'Checked',
    meaning: 'Read against its sentence, and it holds.',
  },
  doubtful: {
    verb: 'Doubtful',
    name: 'Doubtful',
    meaning: 'Something about it does not convince you; the note says what.',
  },
}

const SHAPES: Readonly<Record<Mark, ReactNode>> = {
  kept: <path d="M3 1.2h6v9.6L6 8.3l-3 2.5z" className="group-aria-pressed:fill-current" />,
  checked: <path d="M1.5 6.5 4.6 9.6 10.5 2.6" />,
  doubtful: (
    <>
      <path d="M3.6 3.8a2.4 2.4 0 1 1 3.9 1.9C6.5 6.4 6 6.8 6 7.8" />
      <path d="M6 10.2v.6" />
    </>
  ),
}

/** The sign of a mark, beside words that name it. */
export function MarkIcon({ mark }: { readonly mark: Mark }) {
  return (
    <SmallSign className="fill-none stroke-current stroke-[1.6px] [stroke-linecap:round] [stroke-linejoin:round]">
      {SHAPES[mark]}
    </SmallSign>
  )
}

/** How the reader marked a record, in a line of small print; nothing where it is not marked. */
export function BasketMark({ record }: { readonly record: string }) {
  const entry = useBasketDesk()?.basket.get(record)
  if (!entry) return null
  return (
    <span className="whitespace-nowrap">
      {' · '}
      <MarkIcon mark={entry.mark} /> {MARK_NAMES[entry.mark].name.toLowerCase()}
      <span className="sr-only"> by you</span>
    </span>
  )
}
