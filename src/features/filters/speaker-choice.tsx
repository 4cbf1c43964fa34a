import { useId } from 'react'
import { useAddress } from '#url/use-address.ts'
import type { Choice } from './filter-model.ts'

const ANYBODY = ''

/** Who says it, one at a time; an address may name several. */
export function SpeakerChoice({ choices }: { readonly choices: readonly Choice<'speakers'>[] }) {
  const { change } = useAddress()
  const id = useId()
  const chosen = choices.filter((choice) => choice.chosen)
  return (
    <div className="flex items-center gap-x-2">
      <label htmlFor={id} className="text-xs font-semibold text-ink-3">
        Speaker
      </label>
      <select
        id={id}
        value={chosen.length === 1 ? chosen[0]?.value : chosen.length === 0 ? ANYBODY : 'several'}
        onChange={({ target }) =>
          change({ speakers: target.value === ANYBODY ? [] : [target.value] })
        }
        className="min-h-7 max-w-64 border border-hair-strong bg-paper px-1.5 text-sm pointer-coarse:min-h-11"
      >
        <option value={ANYBODY}>anybody</option>
        {chosen.length > 1 ? (
          <option value="several" disabled>
            {chosen.map(({ name }) => name).join(', ')}
          </option>
        ) : null}
        {choices.map(({ value, name, count }) => (
          <option key={value} value={value}>
            {name} ({count})
          </option>
        ))}
      </select>
    </div>
  )
}
