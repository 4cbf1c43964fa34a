import {
  ATTRIBUTION_BASES,
  ORIGIN_CHOICES,
  PARTNERS,
  ROW_GROUPS,
  STATUSES,
  TOPIC_SLUGS,
  type PartnerCode,
  type RowGroup,
  type Status,
  type Topic,
} from '#domain/model/vocabulary.ts'
import type { Selection } from '#domain/corpus/selection.ts'

/** Everything the reader chose, as it stands in the search part of the address. */
export interface Address extends Selection {
  /** ISO day on which the reader stands; null: after all articles. */
  readonly asOf: string | null
  /** Whether figures from outside the articles are shown as well. */
  readonly reference: boolean
  /** What the reader looks for; empty: nothing. */
  readonly query: string
  /** In which order the compared partners stand; null: as they are listed. */
  readonly order: string | null
  /** Groups of rows of the comparison that are put away. */
  readonly without: readonly RowGroup[]
  /** Id of the chosen excerpt, not yet checked against the corpus. */
  readonly excerpt: string | null
}

/** A piece of an address that this page could not use, for the notice. */
export interface Ignored {
  readonly parameter: string
  readonly value: string
}

const PARAMETER_LIMIT = 60
/** An order of the compared partners, `-` before it where it is turned round. */
const ORDER = /^-?(?:listed|statements|latest|name|outside:[\w-]{1,60})$/
const LISTS: ReadonlySet<string> = new Set([
  'topic',
  'partner',
  'status',
  'basis',
  'speaker',
  'origins',
  'without',
])

/**
 * Reads the search part of an address (`?topic=arms,minerals&partner=russia&asof=2023-09-10&excerpt=…`).
 * Never fails: what is unknown is left out and listed.
 * @param isSpeaker whether somebody of that name says anything; without it every name counts as known
 */
export function parseAddress(
  search: string,
  isSpeaker: (slug: string) => boolean = () => true,
): { address: Address; ignored: readonly Ignored[] } {
  const parameters = new URLSearchParams(search)
  const ignored: Ignored[] = []
  const lists = new Map<string, string[]>()
  let excerpt: string | null = null
  let asOf: string | null = null
  let reference = false
  let order: string | null = null
  let query = ''

  for (const [parameter, value] of parameters) {
    if (parameter === 'excerpt' && excerpt === null && /^[\w.-]{1,200}$/.test(value)) {
      excerpt = value
    } else if (parameter === 'asof' && asOf === null && isDay(value)) {
      asOf = value
    } else if (parameter === 'layer' && value === 'reference') {
      reference = true
    } else if (parameter === 'order' && order === null && ORDER.test(value)) {
      order = value
    } else if (parameter === 'q' && query === '') {
      query = cleanQuery(value)
      if (value.length > QUERY_LIMIT) ignored.push({ parameter, value: value.slice(QUERY_LIMIT) })
    } else if (LISTS.has(parameter)) {
      const list = lists.get(parameter) ?? []
      for (const choice of value.split(',')) if (choice) list.push(choice)
      lists.set(parameter, list)
    } else {
      ignored.push({ parameter, value })
    }
  }

  const choices = <T>(parameter: string, known: (value: string) => T | undefined): T[] => {
    const chosen = new Set<T>()
    for (const value of lists.get(parameter) ?? []) {
      const choice = known(value)
      if (choice === undefined) ignored.push({ parameter, value })
      else chosen.add(choice)
    }
    return [...chosen]
  }

  const address: Address = {
    topics: choices('topic', (value): Topic | undefined =>
      TOPIC_SLUGS.find((slug) => slug === value),
    ),
    partners: choices(
      'partner',
      (value): PartnerCode | undefined => PARTNERS.find(({ slug }) => slug === value)?.code,
    ),
    statuses: choices('status', (value): Status | undefined =>
      STATUSES.find((status) => status === value),
    ),
    bases: choices('basis', (value) => ATTRIBUTION_BASES.find((basis) => basis === value)),
    speakers: choices('speaker', (value) =>
      /^[a-z0-9-]{1,80}$/.test(value) && isSpeaker(value) ? value : undefined,
    ),
    origins: choices('origins', (value) => ORIGIN_CHOICES.find((choice) => choice === value)),
    asOf,
    reference,
    query,
    order,
    without: choices('without', (value) => ROW_GROUPS.find((group) => group === value)),
    excerpt,
  }
  return { address, ignored: ignored.map(shorten) }
}

/** The search part of an address, with `?`, or the empty string; defaults are never written. */
export function formatAddress(address: Address): string {
  const parts: string[] = []
  const list = (parameter: string, values: readonly string[]) => {
    if (values.length > 0) parts.push(`${parameter}=${values.join(',')}`)
  }
  list('topic', inOrder(TOPIC_SLUGS, address.topics))
  list(
    'partner',
    PARTNERS.filter(({ code }) => address.partners.includes(code)).map(({ slug }) => slug),
  )
  list('status', inOrder(STATUSES, address.statuses))
  list('basis', inOrder(ATTRIBUTION_BASES, address.bases))
  list('speaker', address.speakers.toSorted())
  list('origins', inOrder(ORIGIN_CHOICES, address.origins))
  if (address.asOf) parts.push(`asof=${address.asOf}`)
  if (address.reference) parts.push('layer=reference')
  if (address.query) parts.push(`q=${encodeURIComponent(address.query)}`)
  if (address.order) parts.push(`order=${address.order}`)
  list('without', inOrder(ROW_GROUPS, address.without))
  if (address.excerpt) parts.push(`excerpt=${encodeURIComponent(address.excerpt)}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** The address after a choice was switched on or off. */
export function toggle<K extends keyof Selection>(
  address: Address,
  kind: K,
  value: Selection[K][number],
): Address {
  const chosen: readonly Selection[K][number][] = address[kind]
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value]
  return { ...address, [kind]: next }
}

/** Longer texts are no search. In UTF-16 code units. */
const QUERY_LIMIT = 120

/** Controls, what is not seen or turns the order of what is, and half characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** A text as it may stand in an address: of one line, in its own order, without half characters, not endless. */
export function cleanQuery(text: string): string {
  return text.slice(0, QUERY_LIMIT).replaceAll(UNPRINTABLE, ' ').trim()
}

/** Whether a text is a day of the calendar, such as 2023-09-10. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Keeps one order, so that the same choices always give the same address. */
function inOrder<T>(order: readonly T[], chosen: readonly T[]): readonly T[] {
  return order.filter((value) => chosen.includes(value))
}

/** Parameters come from anywhere: show enough to recognise, never a page of it. */
function shorten({ parameter, value }: Ignored): Ignored {
  return { parameter: clip(parameter), value: clip(value) }
}

function clip(text: string): string {
  const start = text.slice(0, PARAMETER_LIMIT).replaceAll(UNPRINTABLE, '\u{fffd}')
  return text.length > PARAMETER_LIMIT ? `${start}…` : start
}
