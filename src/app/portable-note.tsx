import { useWholeOutline } from '#data/outline-query.ts'
import { formatDay } from '#domain/dates/format-date.ts'
import { SITE } from '#url/full-address.ts'

/** Day of the commit that the copy was made from, and whether anything was changed after it; "" where it is not known. */
const DAY: string = import.meta.env['VITE_COMMIT_DAY'] ?? ''
const CHANGED: boolean = import.meta.env['VITE_COMMIT_CHANGED'] === true

/** On every view of a portable copy: what it is a copy of. */
export function PortableNote() {
  const { version } = useWholeOutline()
  return (
    <aside
      aria-label="About this copy"
      className="mx-auto max-w-[1440px] px-4 pt-3 text-xs text-ink-2 tablet:px-8"
    >
      <p>
        <b className="font-semibold text-ink">Portable copy</b>
        {DAY === '' ? null : ` of ${formatDay(DAY)}`}
        {CHANGED ? ' and later changes' : null}: data version {version}, app{' '}
        {import.meta.env.VITE_APP_VERSION}. It is all in this file and asks for nothing on the
        network.
        {SITE === '' ? null : (
          <>
            {' '}
            What is newer stands at <a href={SITE}>{SITE}</a>.
          </>
        )}
      </p>
    </aside>
  )
}
