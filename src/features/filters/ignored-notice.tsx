import { Notice } from '#ui/notice.tsx'
import type { Ignored } from '#url/address.ts'

const LISTED = 6

interface IgnoredNoticeProps {
  readonly ignored: readonly Ignored[]
  /** Id of an excerpt that this version of the data does not have. */
  readonly unknown: string | null
}

/** What the link asked for and this page could not do; everything else is applied. */
export function IgnoredNotice({ ignored, unknown }: IgnoredNoticeProps) {
  const distinct = [...new Set(ignored.map(({ parameter, value }) => `${parameter}=${value}`))]
  return (
    <aside aria-label="Left out" className="mx-auto max-w-[1440px] px-4 pt-3 tablet:px-8">
      <Notice tone="hint">
        {distinct.length > 0 ? (
          <p>
            Left out from the link, because this page cannot use it:{' '}
            <b className="font-semibold break-all">{distinct.slice(0, LISTED).join(', ')}</b>
            {distinct.length > LISTED ? ` and ${distinct.length - LISTED} more` : null}. Everything
            else is applied.
          </p>
        ) : null}
        {unknown === null ? null : (
          <p>
            This version of the data has no excerpt{' '}
            <b className="font-semibold break-all">{unknown.slice(0, 60)}</b>.
          </p>
        )}
      </Notice>
    </aside>
  )
}
