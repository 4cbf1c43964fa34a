import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { formatAddress, parseAddress, type Address, type Ignored } from './address.ts'

/** The reader's choices and the way to change them: the address is the only place they are kept. */
export interface AddressBar {
  readonly address: Address
  readonly ignored: readonly Ignored[]
  /** Path of the present view below the base. */
  readonly path: string
  /** The href, below the base, of the present view with some choices changed. */
  readonly hrefWith: (changes: Partial<Address>) => string
  /** Goes to the present view with some choices changed; one step of Back. */
  readonly change: (changes: Partial<Address>) => void
}

export function useAddress(): AddressBar {
  const search = useSearch()
  const [path, navigate] = useLocation()
  return useMemo(() => {
    const { address, ignored } = parseAddress(search)
    const hrefWith = (changes: Partial<Address>) => path + formatAddress({ ...address, ...changes })
    return { address, ignored, path, hrefWith, change: (changes) => navigate(hrefWith(changes)) }
  }, [search, path, navigate])
}
