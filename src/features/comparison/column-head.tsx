import { Link } from 'wouter'
import { plural } from '#lib/plural.ts'
import { TABLE_ROLES } from '#ui/table-roles.ts'
import { formatAddress, toggle } from '#url/address.ts'
import { useAddress } from '#url/use-address.ts'
import type { PartnerColumn } from './comparison-model.ts'

/** A partner's name, leading to its page, and how much is said; where not chosen, the way to add it. */
export function ColumnHead({ column }: { readonly column: PartnerColumn }) {
  const { partner, chosen, statements } = column
  const { address, hrefWith } = useAddress()
  const page = formatAddress({ ...address, partners: [], excerpt: null })
  const ledger = formatAddress({ ...address, partners: [partner.code], excerpt: null })
  return (
    <th
      {...TABLE_ROLES.columnHead}
      scope="col"
      data-partner={partner.code}
      className={chosen ? undefined : 'compare-unchosen'}
    >
      <Link href={`/partners/${partner.slug}${page}`} className="compare-partner">
        {partner.name}
      </Link>
      <span className="block font-sans text-xs font-normal text-ink-3">
        {chosen ? (
          <Link href={`/claims${ledger}`} className="inline-block py-1 text-ink-3">
            {plural(statements.records.length, 'statement')}
          </Link>
        ) : (
          <Link
            href={hrefWith(toggle(address, 'partners', partner.code))}
            className="inline-block py-1"
          >
            Compare<span className="sr-only"> {partner.name}</span> too
          </Link>
        )}
      </span>
    </th>
  )
}
