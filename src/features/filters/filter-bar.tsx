import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Selection } from '#domain/corpus/selection.ts'
import { ClearFilters } from '#evidence/clear-filters.tsx'
import { BASIS_NAMES } from '#evidence/record-words.ts'
import { STATUS_NAMES } from '#evidence/status-shape.tsx'
import { RESULT_ID } from '#ui/focus-after.ts'
import { LatePart, partCode } from '#ui/late-part.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { classNames } from '#lib/class-names.ts'
import { useAddress } from '#url/use-address.ts'
import { AsOfRow } from './as-of-row.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { buildFilterView, type FilterNames } from './filter-model.ts'
import { useAsOfView } from './use-as-of-view.ts'
import { useCounted } from './use-counted.ts'
import { ReferenceSwitch } from './reference-switch.tsx'
import { partnerSwatch, plainSwatch, statusSwatch } from './swatches.tsx'

const SPEAKERS = partCode('the list of speakers', () => import('./speaker-choice.tsx'))

/** How the closed lists are called wherever the choices are told. */
export const FILTER_NAMES: FilterNames = {
  status: (status) => STATUS_NAMES[status].name,
  basis: (basis) => BASIS_NAMES[basis],
}

interface FilterBarProps {
  /** What the view is about. */
  readonly scope: Selection
  /** What else belongs to the bar that is always in reach: the field for search, and on a phone the way to parts of the page. */
  readonly tools: ReactNode
}

/** What to show, and as of which day, always in reach, on a phone at its lower edge; says in words what is left. */
export function FilterBar({ scope, tools }: FilterBarProps) {
  const { selection } = useAddress()
  const counted = useCounted(scope)
  const [open, setOpen] = useState(false)
  const [more, setMore] = useState(false)
  const view = useMemo(
    () => buildFilterView(counted, scope, selection, FILTER_NAMES),
    [counted, scope, selection],
  )
  const asOf = useAsOfView()
  const day = asOf.stops.find(({ chosen }) => chosen)?.name
  // No count of the present is that day's.
  const going = asOf.day !== null && !counted.ofDay
  const set = view.chosen + (asOf.day === null ? 0 : 1)
  const furtherShown = more || view.further
  const button = useRef<HTMLButtonElement>(null)
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open || event.defaultPrevented) return
    // One press for one thing: the source may be open behind it.
    event.preventDefault()
    setOpen(false)
    button.current?.focus()
  }

  return (
    // Escape only adds to what its controls do by themselves.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-label="Filters" className="filter-bar" onKeyDown={leave}>
      <div className="mx-auto max-w-[1440px] px-4 tablet:px-8">
        <div className="flex flex-wrap items-center gap-x-6 desk:grid desk:grid-cols-[1fr_auto]">
          <div
            id="filters"
            className={classNames(
              'more-beyond max-h-[60dvh] w-full min-w-0 overflow-y-auto pb-2 desk:block desk:max-h-none desk:w-auto desk:py-2',
              !open && 'hidden',
            )}
          >
            <ChoiceRow label="Topic" choices={view.topics} swatch={plainSwatch} />
            <div className="flex flex-wrap gap-x-5">
              <ChoiceRow label="Partner" choices={view.partners} swatch={partnerSwatch} />
              <ChoiceRow label="Status" choices={view.statuses} swatch={statusSwatch} of="events" />
            </div>
            <div className="flex flex-wrap items-center gap-x-5">
              <AsOfRow view={asOf} />
              {view.further ? null : (
                <TextButton
                  aria-expanded={more}
                  aria-controls="further-filters"
                  onClick={() => setMore(!more)}
                >
                  {more ? 'Fewer filters' : 'Who says it, origins'}
                </TextButton>
              )}
              <ReferenceSwitch />
            </div>
            <div
              id="further-filters"
              className={classNames(
                'flex flex-wrap items-center gap-x-5',
                !furtherShown && 'hidden',
              )}
            >
              <ChoiceRow label="Basis" choices={view.bases} swatch={plainSwatch} of="claims" />
              <ChoiceRow label="Origins" choices={view.origins} swatch={plainSwatch} />
              {furtherShown ? (
                <LatePart code={SPEAKERS} waiting={null}>
                  {({ SpeakerChoice }) => <SpeakerChoice choices={view.speakers} />}
                </LatePart>
              ) : null}
            </div>
          </div>
          <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 py-2 desk:max-w-[21rem] desk:border-l desk:border-hair desk:py-1 desk:pl-6 desk:text-right">
            <p
              id={RESULT_ID}
              tabIndex={-1}
              role="status"
              className="min-w-[calc(100%-5rem)] flex-1 font-serif text-sm leading-snug tablet:min-w-0 tablet:text-md"
            >
              {going ? (
                `Going to ${day} …`
              ) : (
                <>
                  <b className="font-semibold">{view.counts}</b>
                  {view.choice ? `: ${view.choice}` : null}
                  {asOf.day === null ? null : `, as of ${day}`}
                </>
              )}
              <span
                className={classNames(
                  'font-sans text-xs text-ink-3 tablet:inline desk:block',
                  !open && 'hidden',
                )}
              >
                {' '}
                {going ? null : view.sources}
              </span>
            </p>
            {view.filtered ? <ClearFilters className="flex-none">Clear</ClearFilters> : null}
            <button
              ref={button}
              type="button"
              aria-expanded={open}
              aria-controls="filters"
              onClick={() => setOpen(!open)}
              className="bar-button"
            >
              Filters{set > 0 ? ` (${set})` : null}
            </button>
            {tools}
          </div>
        </div>
      </div>
    </section>
  )
}
