import { useState, type ReactNode } from 'react'
import { classNames } from '#lib/class-names.ts'
import { TextButton } from '#ui/text-button.tsx'

/** How many stand there at first. */
const FIRST = 5

interface FoundGroupProps<T> {
  readonly name: string
  readonly items: readonly T[]
  /** Whether they come from outside the articles: they have a ground of their own. */
  readonly outside?: boolean
  readonly children: (item: T, place: number) => ReactNode
}

/** Results of one kind: the first few, and all of them on request. */
export function FoundGroup<T>({ name, items, outside, children }: FoundGroupProps<T>) {
  const [all, setAll] = useState(false)
  if (items.length === 0) return null
  return (
    <section
      aria-label={name}
      className={classNames(
        'px-3 pt-2 pb-1',
        outside && 'border-t border-dashed border-outside bg-outside-soft',
      )}
    >
      <h2 className="pb-1 text-xs font-semibold text-ink-2">
        {name} <span className="font-normal">{items.length}</span>
      </h2>
      <ul>{(all ? items : items.slice(0, FIRST)).map(children)}</ul>
      {items.length > FIRST ? (
        <TextButton className="-mx-2" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${items.length}`}
        </TextButton>
      ) : null}
    </section>
  )
}
