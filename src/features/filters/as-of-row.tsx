import { Tick } from '#ui/tick.tsx'
import { useAddress } from '#url/use-address.ts'
import type { AsOfView } from './as-of-model.ts'

/** The days on which the reader may stand, in order: arrow keys play the story forward and back. */
export function AsOfRow({ view }: { readonly view: AsOfView }) {
  const { change } = useAddress()
  return (
    <fieldset className="flex min-w-0 items-baseline gap-x-2 desk:items-center">
      <legend className="sr-only">As of the day of publication</legend>
      <span
        aria-hidden="true"
        className="w-13 flex-none text-xs leading-none font-semibold text-ink-3"
      >
        As of
      </span>
      <div className="flex flex-wrap">
        {view.stops.map(({ day, name, articles, chosen }) => (
          <Tick
            key={name}
            type="radio"
            name="asof"
            value={day ?? 'all'}
            checked={chosen}
            onChange={() => change({ asOf: day })}
          >
            {name}
            <span className="text-xs font-normal text-ink-3">{articles}</span>
          </Tick>
        ))}
      </div>
    </fieldset>
  )
}
