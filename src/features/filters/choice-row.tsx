import type { ReactNode } from 'react'
import type { Selection } from '#domain/corpus/selection.ts'
import { classNames } from '#lib/class-names.ts'
import { toggle } from '#url/address.ts'
import { useAddress } from '#url/use-address.ts'
import type { Choice } from './filter-model.ts'

interface ChoiceRowProps<K extends keyof Selection> {
  readonly label: string
  readonly choices: readonly Choice<K>[]
  /** Draws the small mark before a choice's name. */
  readonly swatch: (choice: Choice<K>) => ReactNode
  /** Of which records alone it is; of events and claims where it is left out. */
  readonly of?: 'events' | 'claims'
}

/** One kind of choice as a row of switches, each with what it would show. */
export function ChoiceRow<K extends keyof Selection>({
  label,
  choices,
  swatch,
  of,
}: ChoiceRowProps<K>) {
  const { address, change } = useAddress()
  return (
    <div
      role="group"
      aria-label={of ? `${label}, of ${of} only` : label}
      className="flex items-baseline gap-x-2 desk:items-center"
    >
      <span
        aria-hidden="true"
        className="w-13 flex-none text-xs leading-none font-semibold text-ink-3"
      >
        {label}
      </span>
      <ul className="flex flex-wrap">
        {choices.map((choice) => (
          <li key={choice.value}>
            <button
              type="button"
              aria-pressed={choice.chosen}
              onClick={() => change(toggle(address, choice.kind, choice.value))}
              data-partner={choice.kind === 'partners' ? choice.value : undefined}
              className={classNames(
                'inline-flex min-h-7 items-center gap-1.5 border-b-2 px-2 text-sm font-medium whitespace-nowrap hover:border-accent pointer-coarse:min-h-11',
                choice.chosen
                  ? 'border-accent font-semibold'
                  : 'border-transparent forced-colors:border-[Canvas]',
                choice.count === 0 && !choice.chosen && 'text-ink-3',
              )}
            >
              {swatch(choice)}
              {choice.name}
              <span className="text-xs font-normal text-ink-3">{choice.count}</span>
            </button>
          </li>
        ))}
        {of ? (
          <li aria-hidden="true" className="self-center px-2 text-xs text-ink-3">
            {of} only
          </li>
        ) : null}
      </ul>
    </div>
  )
}
