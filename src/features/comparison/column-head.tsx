import { Link } from 'wouter'
import { plural } from '#lib/plural.ts'
import { TABLE_ROLES } from '#ui/table-roles.ts'
import { formatAddress } from '#url/address.ts'
import { useAddress } from '#url/use-address.ts'
import type { PartnerColumn } from './comparison-model.ts'

/** A partner's name, leading to its page, and how much is said. */
export function ColumnHead({ column }: { readonly column: PartnerColumn }) {
  const { partner, statements } = column
  const { address } = useAddress()
  const page = formatAddress({ ...address, partners: [], excerpt: null })
  const ledger = formatAddress({ ...address, partners: [partner.code], excerpt: null })
  return (
    <th {...TABLE_ROLES.columnHead} scope="col" data-partner={partner.code}>
      <Link href={`/partners/${partner.slug}${page}`} className="compare-partner">
        {partner.name}
      </Link>
      <span className="block font-sans text-xs font-normal text-ink-3">
        <Link href={`/claims${ledger}`} className="inline-block py-1 text-ink-3">
          {plural(statements.records.length, 'statement')}
        </Link>
      </span>
    </th>
  )
}
