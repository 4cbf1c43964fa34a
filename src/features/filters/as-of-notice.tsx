import { formatDay } from '#domain/dates/format-date.ts'
import { focusAfter, RESULT_ID } from '#ui/focus-after.ts'
import { TextButton } from '#ui/text-button.tsx'
import { useAddress } from '#url/use-address.ts'
import type { AsOfStop } from './as-of-model.ts'
import { useAsOfView } from './use-as-of-view.ts'

const NOTICE_ID = 'as-of'

/** While the reader stands on an earlier day: what had been published by then, and the way on. */
export function AsOfNotice() {
  const { change } = useAddress()
  const view = useAsOfView()
  const stand = (day: string | null) => {
    change({ asOf: day })
    focusAfter(() => {
      // On the last day the notice goes: there the days themselves are next, where they can be seen.
      const chosen = document.querySelector<HTMLElement>('input[name="asof"]:checked')
      const next = chosen?.checkVisibility() ? chosen : document.getElementById(RESULT_ID)
      return document.getElementById(NOTICE_ID) ?? next
    })
  }
  const go = (stop: AsOfStop | undefined) => stop && stand(stop.day)
  if (view.day === null) return null
  return (
    <aside aria-label="An earlier day" className="mx-auto max-w-[1440px] px-4 pt-3 tablet:px-8">
      <div
        id={NOTICE_ID}
        tabIndex={-1}
        role="note"
        aria-label="As of"
        className="flex flex-wrap items-center gap-x-4 border-y border-rule bg-lift px-3 py-1.5 text-sm"
      >
        <p className="min-w-56 flex-1">
          <b className="font-semibold">You stand on {formatDay(view.day)}.</b> {view.published}{' '}
          <span className="text-ink-2">{view.missing}</span>
        </p>
        <p className="-mx-2 flex flex-wrap">
          {view.earlier ? (
            <TextButton onClick={() => go(view.earlier)}>‹ {view.earlier.name}</TextButton>
          ) : null}
          {view.later ? (
            <TextButton onClick={() => go(view.later)}>{view.later.name} ›</TextButton>
          ) : null}
          {view.later?.day === null ? null : (
            <TextButton onClick={() => stand(null)}>All articles</TextButton>
          )}
        </p>
      </div>
    </aside>
  )
}
