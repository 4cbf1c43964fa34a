import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Selection } from '#domain/corpus/selection.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'

interface PlansLinkProps {
  /** What the place it stands in is about, beside the reader's choices. */
  readonly about?: Partial<Selection>
  readonly children: ReactNode
}

/** The way to the plans and what became of them; choices travel along. */
export function PlansLink({ about, children }: PlansLinkProps) {
  const { address } = useChoices()
  return (
    <Link
      href={`/plans${formatAddress({ ...address, ...about })}`}
      className="inline-block py-1 text-xs font-normal"
    >
      {children}
    </Link>
  )
}
