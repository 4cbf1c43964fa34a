import { PARTNERS, ROW_GROUPS, type PartnerCode, type RowGroup } from '#domain/model/vocabulary.ts'
import type { ComparedRow } from '#domain/reference/compared-figures.ts'
import { Tick } from '#ui/tick.tsx'
import { useAddress } from '#url/use-address.ts'
import {
  ORDER_NAMES,
  outsideOrders,
  readOrder,
  ROW_GROUP_NAMES,
  writeOrder,
} from './instrument-model.ts'

interface ComparisonToolsProps {
  readonly outside: readonly ComparedRow[]
}

const LEGEND = 'float-left w-16 py-1 text-xs font-semibold text-ink-3'
const CHOICES = 'ml-14 flex flex-wrap'

/** Which partners and rows are compared, and in which order the partners stand. */
export function ComparisonTools({ outside }: ComparisonToolsProps) {
  const { address, change } = useAddress()
  const isChosen = (code: PartnerCode) =>
    address.partners.length === 0 || address.partners.includes(code)
  const { without } = address
  const { by, turned } = readOrder(address.order ?? 'listed')
  const groups = ROW_GROUPS.filter((group) => group !== 'outside' || outside.length > 0)
  return (
    <div className="mb-4 border-y border-hair bg-lift px-3 py-2 print:hidden">
      <fieldset className="flow-root min-w-0">
        <legend className={LEGEND}>Partners</legend>
        <div className={CHOICES}>
          {PARTNERS.map((partner) => (
            <Tick
              key={partner.code}
              checked={isChosen(partner.code)}
              onChange={() => change({ partners: withOrWithout(isChosen, partner.code) })}
            >
              <span data-partner={partner.code} className="text-(--c)">
                {partner.name}
              </span>
            </Tick>
          ))}
        </div>
      </fieldset>
      <fieldset className="flow-root min-w-0">
        <legend className={LEGEND}>Rows</legend>
        <div className={CHOICES}>
          {groups.map((group) => (
            <Tick
              key={group}
              checked={!without.includes(group)}
              onChange={() => change({ without: flip(without, group) })}
            >
              {ROW_GROUP_NAMES[group]}
            </Tick>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-3">
        <label className="flex flex-wrap items-center gap-x-2 text-sm">
          <span className="w-14 text-xs font-semibold text-ink-3">Order</span>
          <select
            value={by}
            onChange={(event) => change({ order: writeOrder(event.currentTarget.value, turned) })}
            className="min-h-8 max-w-full border border-hair-strong bg-paper px-2 text-sm pointer-coarse:min-h-11"
          >
            {Object.entries(ORDER_NAMES).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
            {outside.length > 0 ? (
              <optgroup label="Figures from outside">
                {outsideOrders(outside).map(({ order: value, name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ) : null}
          </select>
        </label>
        <Tick checked={turned} onChange={() => change({ order: writeOrder(by, !turned) })}>
          Turned round
        </Tick>
      </div>
    </div>
  )
}

/** The chosen partners after a press; all of them are the same as no choice. */
function withOrWithout(
  isChosen: (code: PartnerCode) => boolean,
  pressed: PartnerCode,
): readonly PartnerCode[] {
  const next = PARTNERS.map(({ code }) => code).filter(
    (code) => isChosen(code) !== (code === pressed),
  )
  return next.length === PARTNERS.length ? [] : next
}

function flip(away: readonly RowGroup[], group: RowGroup): readonly RowGroup[] {
  return away.includes(group) ? away.filter((other) => other !== group) : [...away, group]
}
