import { useWholeCorpus } from '#data/corpus-query.ts'
import { speakersIn } from '#domain/corpus/speakers.ts'
import { Notice } from '#ui/notice.tsx'
import { useAddress } from '#url/use-address.ts'

const LISTED = 6

/** What the link asked for and this page could not do; everything else is applied. */
export function IgnoredNotice() {
  const { excerptById, records } = useWholeCorpus()
  const { address, ignored } = useAddress()
  const unknown =
    address.excerpt !== null && !excerptById.has(address.excerpt) ? address.excerpt : null
  const strangers = address.speakers.filter((slug) => !speakersIn(records).has(slug))
  if (ignored.length + strangers.length === 0 && unknown === null) return null
  const distinct = [
    ...new Set(ignored.map(({ parameter, value }) => `${parameter}=${value}`)),
    ...strangers.map((slug) => `speaker=${slug}`),
  ]
  return (
    <aside aria-label="Left out" className="mx-auto max-w-[1440px] px-4 pt-3 tablet:px-8">
      <Notice tone="hint">
        {distinct.length > 0 ? (
          <p>
            Left out from the link, because this page does not know it:{' '}
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
