import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useLocationProperty } from 'wouter/use-browser-location'
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
    const { address, ignored } = readAddress(search)
    const hrefWith = (changes: Partial<Address>) => path + formatAddress({ ...address, ...changes })
    return { address, ignored, path, hrefWith, change: (changes) => navigate(hrefWith(changes)) }
  }, [search, path, navigate])
}

/**
 * As `useAddress`, but blind to the chosen excerpt: what only needs the filters does not draw anew when
 * the reader goes from sentence to sentence. Addresses made with it choose no excerpt unless told to.
 */
export function useChoices(): Omit<AddressBar, 'ignored' | 'change'> {
  const search = useLocationProperty(readChoices, () => '')
  const [path] = useLocation()
  return useMemo(() => {
    const { address } = parseAddress(search)
    return {
      address,
      path,
      hrefWith: (changes) => path + formatAddress({ ...address, ...changes }),
    }
  }, [search, path])
}

/** Whether this is the chosen excerpt; draws anew only when that changes. */
export function useIsChosen(excerptId: string): boolean {
  return useLocationProperty(
    () => readAddress(location.search).address.excerpt === excerptId,
    () => false,
  )
}

function readChoices(): string {
  return formatAddress({ ...readAddress(location.search).address, excerpt: null })
}

let last: (ReturnType<typeof parseAddress> & { readonly search: string }) | null = null

/**
 * Hundreds of links ask for the same address at once, so it is parsed once. Lists of choices that did
 * not change stay the same objects, so that choosing an excerpt makes no panel compute anew.
 */
function readAddress(search: string): ReturnType<typeof parseAddress> {
  if (last?.search === search) return last
  const { address, ignored } = parseAddress(search)
  const before = last?.address
  last = {
    search,
    ignored,
    address: {
      ...address,
      topics: keepSame(before?.topics, address.topics),
      partners: keepSame(before?.partners, address.partners),
      statuses: keepSame(before?.statuses, address.statuses),
    },
  }
  return last
}

function keepSame<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  return before?.length === now.length && before.every((value, i) => value === now[i])
    ? before
    : now
}
