import { useMemo } from 'react'
import { useOutline } from '#data/outline-query.ts'
import { countFacets, selectRecords } from '#domain/corpus/selection.ts'
import { STATUSES } from '#domain/model/vocabulary.ts'
import { StatusIcon, STATUS_NAMES } from '#evidence/status-shape.tsx'
import { classNames } from '#lib/class-names.ts'
import { toggle } from '#url/address.ts'
import { useAddress } from '#url/use-address.ts'
import { TimelineLegend } from './timeline-legend.tsx'
import type { TimelineScope } from './use-timeline-view.ts'

/** What the marks mean, before the first of them: each status with its count is the filter for it, the rest is folded. */
export function TimelineKey({ scope }: TimelineScope) {
  const { records } = useOutline()
  const { address, selection, change } = useAddress()
  const counts = useMemo(
    () => countFacets(selectRecords(records, scope), selection).statuses,
    [records, scope, selection],
  )
  return (
    <div className="-mt-2 mb-2 flex flex-wrap items-center gap-x-4 text-xs text-ink-2">
      <p id="timeline-key" className="print:hidden">
        Colour: partner. Show only:
      </p>
      <ul aria-labelledby="timeline-key" className="-mx-2 flex flex-wrap print:hidden">
        {STATUSES.map((status) => {
          const chosen = selection.statuses.includes(status)
          return (
            <li key={status}>
              <button
                type="button"
                aria-pressed={chosen}
                onClick={() => change(toggle(address, 'statuses', status))}
                className={classNames(
                  'inline-flex min-h-7 items-center gap-1.5 border-b-2 px-2 text-sm font-medium whitespace-nowrap text-ink hover:border-accent pointer-coarse:min-h-11',
                  chosen
                    ? 'border-accent font-semibold [--c:var(--color-accent)]'
                    : 'border-transparent [--c:var(--color-ink)] forced-colors:border-[Canvas]',
                )}
              >
                <StatusIcon status={status} />
                {STATUS_NAMES[status].name}
                <span className="text-xs font-normal text-ink-3">{counts.get(status) ?? 0}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <details className="open:basis-full">
        <summary className="flex min-h-9 w-fit cursor-pointer items-center text-sm font-medium text-accent hover:underline pointer-coarse:min-h-11 print:hidden">
          All signs
        </summary>
        <TimelineLegend />
      </details>
    </div>
  )
}
