import { Link } from 'wouter'
import { PARTNERS, type PartnerCode } from '#domain/model/vocabulary.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'

/** The way to the other partners' pages; the reader's other choices travel along. */
export function PartnerSwitch({ current }: { readonly current: PartnerCode }) {
  const { address } = useChoices()
  const search = formatAddress({ ...address, partners: [], excerpt: null })
  return (
    <nav aria-label="Partners" className="-ml-2 flex flex-wrap font-sans">
      {PARTNERS.map(({ code, slug, name }) => (
        <Link
          key={code}
          href={`/partners/${slug}${search}`}
          aria-current={code === current ? 'page' : undefined}
          data-partner={code}
          className="inline-flex min-h-7 items-center px-2 text-sm font-medium text-(--c) no-underline underline-offset-4 hover:underline aria-[current=page]:font-semibold aria-[current=page]:underline aria-[current=page]:decoration-2 pointer-coarse:min-h-11"
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
