import type { Selection } from '#domain/corpus/selection.ts'
import type { Status } from '#domain/model/vocabulary.ts'
import { StatusShape } from '#evidence/status-shape.tsx'
import { classNames } from '#lib/class-names.ts'
import { toggle } from '#url/address.ts'
import { useAddress } from '#url/use-address.ts'
import type { Choice } from './filter-model.ts'

interface ChoiceRowProps<K extends keyof Selection> {
  readonly label: string
  readonly choices: readonly Choice<K>[]
}

/** One kind of choice as a row of switches, each with what it would show. */
export function ChoiceRow<K extends keyof Selection>({ label, choices }: ChoiceRowProps<K>) {
  const { address, change } = useAddress()
  return (
    <div
      role="group"
      aria-label={label}
      className="flex items-baseline gap-x-2 tablet:items-center"
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
                choice.chosen ? 'border-accent font-semibold' : 'border-transparent',
                choice.count === 0 && !choice.chosen && 'text-ink-3',
              )}
            >
              <Swatch choice={choice} />
              {choice.name}
              <span className="text-xs font-normal text-ink-3">{choice.count}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A box that is filled where chosen; a partner's is in its hue, a status is its own shape. */
function Swatch({ choice }: { readonly choice: Choice<keyof Selection> }) {
  if (choice.kind === 'statuses') {
    return (
      <svg
        width="13"
        height="13"
        viewBox="-6.5 -6.5 13 13"
        aria-hidden="true"
        className={choice.chosen ? '[--c:var(--color-accent)]' : '[--c:var(--color-ink-2)]'}
      >
        <StatusShape status={choice.value as Status} x={0} y={0} r={4.75} />
      </svg>
    )
  }
  const hue = choice.kind === 'partners' ? 'border-(--c)' : 'border-ink-3'
  const full = choice.kind === 'partners' ? 'border-(--c) bg-(--c)' : 'border-accent bg-accent'
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'grid size-2.5 place-items-center border-[1.5px]',
        choice.chosen ? full : hue,
      )}
    >
      {choice.chosen || choice.kind !== 'partners' ? null : <span className="size-1 bg-(--c)" />}
    </span>
  )
}
