import { useMemo, type ReactNode } from 'react'
import { Router, useRouter, type BaseLocationHook } from 'wouter'
import { CorpusAnew, useCorpus, useWholeCorpus } from '#data/corpus-query.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { outlineOf } from '#domain/corpus/outline-of.ts'
import { formatDay } from '#domain/dates/format-date.ts'
import { EmbedFault } from '#features/embed/embed-fault.tsx'
import { EmbedFrame } from '#features/embed/embed-frame.tsx'
import { Pinned } from '#features/embed/pinned.tsx'
import { ChoiceSentence } from '#features/filters/choice-sentence.tsx'
import { IgnoredNotice } from '#features/filters/ignored-notice.tsx'
import { hrefTo, pathNow, searchNow } from '#lib/browser/place.ts'
import { parseAddress } from '#url/address.ts'
import {
  formatEmbed,
  formatPlace,
  isEmbedParameter,
  parseEmbed,
  type Embed,
  type EmbedPart,
  type WrongParameter,
} from '#url/embed-address.ts'
import { fullAddress } from '#url/full-address.ts'
import { ROUTER_PROPS } from '#url/router-props.ts'
import { useAddress, useSearchPart } from '#url/use-address.ts'
import { AsOfCorpus } from './as-of-corpus.tsx'
import { EmbeddedPart } from './embedded-part.tsx'
import { OutsideFigures } from './outside-figures.tsx'
import { ReaderRegion } from './reader-region.tsx'
import { matchRoute, scopeOf } from './routes.ts'

/** What the address of a frame asks for, with its data; or what is wrong with the address. */
export function Embedded() {
  const search = useSearchPart()
  const index = useWholeCorpus()
  const { address } = useAddress()
  const embed = useMemo(() => parseEmbed(search), [search])
  if (!('part' in embed)) return <EmbedFault>{wrongWords(embed)}</EmbedFault>
  if (!matchRoute(embed.page, outlineOf(index))) {
    return <EmbedFault>{wrongWords({ parameter: 'page', value: embed.page.slice(1) })}</EmbedFault>
  }
  const whole = (
    <AsOfCorpus>
      <OutsideFigures />
      <OnPage path={embed.page}>
        <Part embed={embed} />
      </OnPage>
    </AsOfCorpus>
  )
  if (!embed.pin) return whole
  return (
    <Pinned pin={embed.pin} present={fullAddress(formatPlace(embed, address))}>
      {/* The present corpus in the form of the reader's region stands around the frame. */}
      <CorpusAnew value={null}>
        <ReaderRegion>{whole}</ReaderRegion>
      </CorpusAnew>
    </Pinned>
  )
}

function wrongWords({ parameter, value }: WrongParameter): string {
  return value === ''
    ? `The address of this frame does not say what to show: “${parameter}” is missing.`
    : `The address of this frame asks for “${parameter}=${value}”, which is not known here.`
}

/**
 * Lets what is in it think that it stands on a page of the site. Other choices for the same part are made in the frame;
 * whatever else would change the address opens the site.
 */
function OnPage({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const { base } = useRouter()
  const hook = useMemo((): BaseLocationHook => {
    const place = base + path
    const go = (to: string) => {
      const here = pathNow() + searchNow()
      const next = choose(to, place)
      // The frame's address alone knows the choices. It is no step of Back: that belongs to the page around the frame.
      if (next === null || next === here) window.open(hrefTo(to), '_blank', 'noopener')
      else history.replaceState(history.state, '', hrefTo(base + next))
    }
    return () => [place, go]
  }, [base, path])
  return (
    // With a hook of its own it would take no base from the router around it.
    <Router base={base} {...ROUTER_PROPS} hook={hook}>
      {children}
    </Router>
  )
}

/**
 * The frame's address, below the base, with the choices of an address of the site.
 * @returns null where that is another page or asks for a sentence, which stands in no frame
 */
function choose(to: string, place: string): string | null {
  const { pathname, search, hash } = new URL(to, 'https://site.invalid')
  const embed = parseEmbed(searchNow())
  const { address } = parseAddress(search)
  const same = pathname === place && hash === '' && address.excerpt === null
  return same && 'part' in embed ? formatEmbed(embed, address) : null
}

/** The part itself, with what it is about above it and its sources below. */
function Part({ embed }: { readonly embed: Embed }) {
  const { part, page, pin } = embed
  const index = useCorpus()
  const whole = useWholeCorpus()
  const { address, ignored } = useAddress()
  const scope = useMemo(() => scopeOf(page, outlineOf(whole)), [page, whole])
  const left = ignored.filter(({ parameter }) => !isEmbedParameter(parameter))

  const missing = missingWords(part, index, whole, address.asOf)
  const excerpt =
    part.show === 'card' ? (index.recordById.get(part.record)?.excerpts[0].id ?? null) : null
  const place = fullAddress(formatPlace(embed, address, address.excerpt ?? excerpt))
  if (missing !== null) return <EmbedFault place={place}>{missing}</EmbedFault>
  const counted = part.show !== 'card' && part.show !== 'difference' && part.show !== 'figures'
  return (
    <EmbedFrame
      shown={part}
      scope={scope}
      pin={pin}
      place={place}
      sentence={
        <>
          <ChoiceSentence scope={counted ? scope : null} />
          {left.length > 0 ? <IgnoredNotice ignored={left} unknown={null} /> : null}
        </>
      }
    >
      <EmbeddedPart embed={embed} scope={scope} />
    </EmbedFrame>
  )
}

/** Why a record or a difference cannot be shown; null where it can. */
function missingWords(
  part: EmbedPart,
  index: CorpusIndex,
  whole: CorpusIndex,
  asOf: string | null,
): string | null {
  if (!('record' in part)) return null
  const { show, record } = part
  const has = ({ recordById, corpus }: CorpusIndex) =>
    show === 'card' ? recordById.has(record) : corpus.discrepancies.some(({ id }) => id === record)
  if (has(index)) return null
  const what = show === 'card' ? 'event or claim' : 'difference between sources'
  return asOf !== null && has(whole)
    ? `As of ${formatDay(asOf)} the articles had not yet reported this ${what}.`
    : `Data version ${whole.corpus.version} has no ${what} “${record.slice(0, 60)}”.`
}
