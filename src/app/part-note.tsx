import { Link, useLocation } from 'wouter'
import { useOutline } from '#data/outline-query.ts'
import { formatNumber } from '#domain/numbers/format-number.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'

/** Views that have all there is, or speak of something else. */
const WHOLE = /^\/(?:claims|articles|basket|method|embed)(?:\/|$)/

/** Says of a view of a large corpus that it is drawn with the latest records only, and where the others are. */
export function PartNote() {
  const { whole, records } = useOutline()
  const { address } = useChoices()
  const [path] = useLocation()
  if (!whole || WHOLE.test(path)) return null
  return (
    <aside aria-label="What this page shows" className="frame">
      <p className="border-b border-hair py-2 text-sm text-ink-2 desk:col-span-2">
        <b className="font-semibold">
          Drawn with the latest {formatNumber(records.length)} of the events and claims counted
          above.
        </b>{' '}
        The timeline counts all of them, and{' '}
        <Link href={`/claims${formatAddress({ ...address, excerpt: null })}`}>the ledger</Link>{' '}
        lists them.
      </p>
    </aside>
  )
}
