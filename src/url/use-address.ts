import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { useLocationProperty } from 'wouter/use-browser-location'
import type { Selection } from '#domain/corpus/selection.ts'
import { searchNow } from '#lib/browser/place.ts'
import { formatAddress, parseAddress, type Address, type Ignored } from './address.ts'

/** The reader's choices and the way to change them: the address is the only place they are kept. */
export interface AddressBar {
  readonly address: Address
  /** What the address narrows the records to; the same object as long as that does not change. */
  readonly selection: Selection
  readonly ignored: readonly Ignored[]
  /** Path of the present view below the base. */
  readonly path: string
  /** The href, below the base, of the present view with some choices changed. */
  readonly hrefWith: (changes: Partial<Address>) => string
  /** Goes to the present view with some choices changed: one step of Back, unless that is said not to be. */
  readonly change: (changes: Partial<Address>, how?: { readonly replace: boolean }) => void
}

export function useAddress(): AddressBar {
  const search = useSearchPart()
  const [place, navigate] = useLocation()
  const path = ownPath(place)
  return useMemo(() => {
    const { address, selection, ignored } = readAddress(search)
    const hrefWith = (changes: Partial<Address>) => path + formatAddress({ ...address, ...changes })
    return {
      address,
      selection,
      ignored,
      path,
      hrefWith,
      change: (changes, how) => navigate(hrefWith(changes), how),
    }
  }, [search, path, navigate])
}

/**
 * The search part of the address as it stands there; empty where pages are prerendered and while they come to life.
 * The router's own is decoded once already, so that a per cent sign that was looked for would be read as a code.
 */
export function useSearchPart(): string {
  return useLocationProperty(searchNow, () => '')
}

/** A path of this site: one that begins with two slashes would lead to another host. */
function ownPath(path: string): string {
  return path.replace(/^[/\\]{2,}/, '/')
}

/**
 * As `useAddress`, but blind to the chosen excerpt and to what is looked for: what only needs the filters does not
 * draw anew when the reader goes from sentence to sentence, or types. Addresses made with it have neither unless told to.
 */
export function useChoices(): Omit<AddressBar, 'ignored' | 'change'> {
  const search = useLocationProperty(readChoices, () => '')
  const [place] = useLocation()
  const path = ownPath(place)
  return useMemo(() => {
    const { address, selection } = readAddress(search)
    return {
      address,
      selection,
      path,
      hrefWith: (changes) => path + formatAddress({ ...address, ...changes }),
    }
  }, [search, path])
}

/** Whether this is the chosen excerpt; draws anew only when that changes. */
export function useIsChosen(excerptId: string): boolean {
  return useLocationProperty(
    () => readAddress(searchNow()).address.excerpt === excerptId,
    () => false,
  )
}

function readChoices(): string {
  return formatAddress({ ...readAddress(searchNow()).address, excerpt: null, query: '' })
}

interface Reading extends ReturnType<typeof parseAddress> {
  readonly search: string
  readonly selection: Selection
}

let last: Reading | null = null
let speakers: ReadonlySet<string> | null = null

/** Tells which speakers there are, once the data is there: an address that names others says so. */
export function knowSpeakers(slugs: Iterable<string>): void {
  speakers = new Set(slugs)
  last = null
}

/**
 * Hundreds of links ask for the same address at once, so it is parsed once. A selection that did not
 * change stays the same object, so that choosing an excerpt makes no panel compute anew.
 */
function readAddress(search: string): Reading {
  if (last?.search === search) return last
  const { address, ignored } = parseAddress(search, (slug) => speakers?.has(slug) ?? true)
  const { topics, partners, statuses, bases, origins } = address
  const selection = { topics, partners, statuses, bases, speakers: address.speakers, origins }
  const same = last !== null && JSON.stringify(last.selection) === JSON.stringify(selection)
  last = { search, ignored, address, selection: same && last ? last.selection : selection }
  return last
}
