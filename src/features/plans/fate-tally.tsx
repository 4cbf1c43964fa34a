import { useContext } from 'react'
import type { PlanFate } from '#domain/model/vocabulary.ts'
import { InFrame } from '#evidence/in-frame.ts'
import { FATE_NAMES } from '#evidence/record-words.ts'
import { classNames } from '#lib/class-names.ts'
import { formatAddress } from '#url/address.ts'
import { fullAddress } from '#url/full-address.ts'
import { useAddress } from '#url/use-address.ts'
import { FateShape } from './fate-shape.tsx'
import type { PlanAccount, PlansView } from './plans-model.ts'

/** How many plans met which end: a mark for each, in the hue of its partner, leads to it on the page. */
export function FateTally({ tally }: { readonly tally: PlansView['tally'] }) {
  return (
    <ul className="border-b border-hair-strong">
      {tally.map(({ fate, plans }) => (
        <li
          key={fate}
          className="grid grid-cols-[2.25rem_1fr] items-center gap-x-2 gap-y-1 border-t border-hair py-1.5 first:border-t-hair-strong tablet:grid-cols-[2.25rem_14rem_1fr]"
        >
          <b
            className={classNames(
              'text-right font-serif text-xl leading-none font-semibold',
              plans.length === 0 && 'text-ink-3',
            )}
          >
            {plans.length}
          </b>
          <span className="text-sm">{FATE_NAMES[fate]}</span>
          <Marks fate={fate} plans={plans} />
        </li>
      ))}
    </ul>
  )
}

interface MarksProps {
  readonly fate: PlanFate
  readonly plans: readonly PlanAccount[]
}

function Marks({ fate, plans }: MarksProps) {
  const { address } = useAddress()
  // A frame shows the marks without the plans that they lead to.
  const inFrame = useContext(InFrame)
  const page = inFrame ? fullAddress(`/plans${formatAddress({ ...address, excerpt: null })}`) : ''
  if (plans.length === 0) return null
  return (
    <ul className="col-start-2 flex flex-wrap gap-x-1 tablet:col-start-3">
      {plans.map(({ record }) => (
        <li key={record.id} data-partner={record.partners[0] ?? ''}>
          <a
            href={`${page}#${record.id}`}
            aria-label={record.text}
            title={record.text}
            className="grid h-7 w-13 place-items-center hover:bg-sunk pointer-coarse:h-11"
          >
            <FateShape fate={fate} />
          </a>
        </li>
      ))}
    </ul>
  )
}
