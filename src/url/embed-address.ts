import { EVERYTHING } from '#domain/corpus/selection.ts'
import { formatAddress, type Address } from './address.ts'

/** What may stand alone in a frame, by the name that `show` gives it; some need to say which one. */
export type EmbedPart =
  | { readonly show: 'timeline' | 'comparison' | 'tone' | 'topics' | 'plans' | 'voices' }
  /** One set of figures from outside. */
  | { readonly show: 'figures'; readonly set: string }
  /** One event or claim, or one difference between sources. */
  | { readonly show: 'card' | 'difference'; readonly record: string }

/** Versions of the data that a frame stays with. */
export interface Pin {
  readonly corpus: string
  /** Of the figures from outside; null where the frame follows the newest. */
  readonly reference: string | null
}

/** What an address shows in a frame, beside the choices that it shares with every view. */
export interface Embed {
  readonly part: EmbedPart
  /** Path, below the base, of the page whose part it is: links lead there, and it may narrow the part. */
  readonly page: string
  /** Null where the frame follows the newest data. */
  readonly pin: Pin | null
}

/** A parameter of the frame's own that cannot be followed: nothing is shown then, rather than something else. */
export interface WrongParameter {
  readonly parameter: EmbedParameter
  /** Empty where it is missing. */
  readonly value: string
}

const PARAMETERS = ['show', 'set', 'record', 'page', 'data'] as const
type EmbedParameter = (typeof PARAMETERS)[number]

/** Whether a parameter belongs to the frame and not to the choices. */
export function isEmbedParameter(parameter: string): boolean {
  return PARAMETERS.some((own) => own === parameter)
}

const ID = /^[\w.-]{1,200}$/
const PAGE = /^[a-z-]+(?:\/[\w.-]+)*$/
/** Hashes of the corpus and of the figures from outside. */
const PINNED = /^([0-9a-f]{12})(?:,([0-9a-f]{12}))?$/

/**
 * Reads what `/embed` shows: `?show=timeline`, `?show=card&record=<id>`, `?show=figures&set=<id>`, `&page=partners/russia`,
 * `&data=<version of the corpus>[,<version of the figures from outside>]`.
 */
export function parseEmbed(search: string): Embed | WrongParameter {
  const parameters = new URLSearchParams(search)
  const read = (parameter: EmbedParameter) => parameters.get(parameter) ?? ''
  const wrong = (parameter: EmbedParameter): WrongParameter => ({
    parameter,
    value: read(parameter).slice(0, 60),
  })
  const [page, data] = [read('page'), read('data')]
  if (page !== '' && !PAGE.test(page)) return wrong('page')
  const versions = PINNED.exec(data)
  if (parameters.has('data') && !versions) return wrong('data')
  const [, corpus, reference = null] = versions ?? []
  const pin = corpus === undefined ? null : { corpus, reference }
  const of = (part: EmbedPart): Embed => ({
    part,
    page: page === '' ? homeOf(part) : `/${page}`,
    pin,
  })

  const show = read('show')
  switch (show) {
    case 'timeline':
    case 'comparison':
    case 'tone':
    case 'topics':
    case 'plans':
    case 'voices':
      return of({ show })
    case 'figures':
      return ID.test(read('set')) ? of({ show, set: read('set') }) : wrong('set')
    case 'card':
    case 'difference':
      return ID.test(read('record')) ? of({ show, record: read('record') }) : wrong('record')
    default:
      return wrong('show')
  }
}

/** The page on which a part stands where the address names no other. */
function homeOf({ show }: EmbedPart): string {
  // Every event and claim has its row there.
  if (show === 'card') return '/claims'
  return show === 'plans' || show === 'voices' ? `/${show}` : '/'
}

/**
 * The address of a part in a frame, below the base.
 * @param address the reader's choices, of which it takes those that the part heeds
 */
export function formatEmbed({ part, page, pin }: Embed, address: Address): string {
  const parts = [`show=${part.show}`]
  if ('set' in part) parts.push(`set=${encodeURIComponent(part.set)}`)
  if ('record' in part) parts.push(`record=${encodeURIComponent(part.record)}`)
  if (page !== homeOf(part) && part.show !== 'card') parts.push(`page=${page.slice(1)}`)
  if (pin)
    parts.push(`data=${pin.reference === null ? pin.corpus : `${pin.corpus},${pin.reference}`}`)
  const choices = formatAddress(choicesFor(part, address)).slice(1)
  return `/embed?${[...parts, choices].filter(Boolean).join('&')}`
}

/**
 * Where a part stands on the site, below the base.
 * @param excerpt the sentence that is to stand beside it, if any
 */
export function formatPlace(
  { part, page }: Pick<Embed, 'part' | 'page'>,
  address: Address,
  excerpt: string | null = null,
): string {
  const choices = { ...choicesFor(part, address), excerpt: excerpt ?? address.excerpt }
  return page + formatAddress(choices) + fragmentOf(part)
}

/** The choices that change what a part shows; the others would only lengthen the address. */
function choicesFor(part: EmbedPart, address: Address): Address {
  const { topics, partners, asOf, reference } = address
  const only: Address = {
    ...EVERYTHING,
    asOf,
    reference,
    query: '',
    order: null,
    without: [],
    excerpt: null,
  }
  switch (part.show) {
    case 'card':
    case 'difference':
      return only
    case 'figures':
      return { ...only, topics, partners, reference: true }
    case 'comparison':
      return { ...address, query: '', excerpt: null }
    case 'timeline':
    case 'tone':
    case 'topics':
    case 'plans':
    case 'voices':
      return { ...address, query: '', order: null, without: [], excerpt: null }
  }
}

/** The place of a part on its page. */
function fragmentOf(part: EmbedPart): string {
  switch (part.show) {
    case 'card':
      return ''
    case 'difference':
      return `#${part.record}`
    case 'figures':
      return `#${setHeadingId(part.set)}`
    case 'timeline':
    case 'comparison':
    case 'tone':
    case 'topics':
    case 'plans':
    case 'voices':
      return `#${part.show}`
  }
}

/** Id of the heading of a set of figures from outside. */
export function setHeadingId(set: string): string {
  return `set-${set}`
}
