import { useMemo, useState } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { STATUS_NAMES } from '#evidence/status-shape.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { classNames } from '#lib/class-names.ts'
import { useAddress } from '#url/use-address.ts'
import { ChoiceRow } from './choice-row.tsx'
import { buildFilterView } from './filter-model.ts'
import { partnerSwatch, statusSwatch, topicSwatch } from './swatches.tsx'

/** Topics, partners and status, always in reach; says in words what is left. */
export function FilterBar({ scope }: { readonly scope: Selection }) {
  const index = useCorpus()
  const { address, change } = useAddress()
  const [open, setOpen] = useState(false)
  const view = useMemo(
    () => buildFilterView(index, scope, address, (status) => STATUS_NAMES[status].name),
    [index, scope, address],
  )

  return (
    <section aria-label="Filters" className="filter-bar">
      <div className="mx-auto max-w-[1440px] px-4 tablet:px-8">
        <div className="flex flex-wrap items-center gap-x-6 desk:grid desk:grid-cols-[1fr_auto]">
          <div
            id="filters"
            className={classNames(
              'order-2 max-h-[60dvh] w-full min-w-0 overflow-y-auto pb-2 desk:order-none desk:block desk:max-h-none desk:w-auto desk:py-2',
              !open && 'hidden',
            )}
          >
            <ChoiceRow label="Topic" choices={view.topics} swatch={topicSwatch} />
            <div className="flex flex-wrap gap-x-5">
              <ChoiceRow label="Partner" choices={view.partners} swatch={partnerSwatch} />
              <ChoiceRow label="Status" choices={view.statuses} swatch={statusSwatch} />
            </div>
          </div>
          <div className="flex min-w-0 flex-1 items-center gap-x-3 py-2 desk:max-w-[21rem] desk:border-l desk:border-hair desk:py-0 desk:pl-6 desk:text-right">
            <p
              role="status"
              className="min-w-0 flex-1 font-serif text-sm leading-snug tablet:text-md"
            >
              <b className="font-semibold">{view.counts}</b>
              {view.choice ? `: ${view.choice}` : null}
              <span className="font-sans text-xs text-ink-3 desk:block"> {view.sources}</span>
            </p>
            {view.filtered ? (
              <TextButton className="flex-none" onClick={() => change(EVERYTHING)}>
                Clear
              </TextButton>
            ) : null}
            <button
              type="button"
              aria-expanded={open}
              aria-controls="filters"
              onClick={() => setOpen(!open)}
              className="min-h-11 flex-none border border-hair-strong px-3 text-sm font-semibold desk:hidden"
            >
              Filters
            </button>
          </div>
        </div>
      </div>
    </section>
  )
}
