import { useId, useState } from 'react'
import { manifest } from 'virtual:corpus'
import { isEverything, type Selection } from '#domain/corpus/selection.ts'
import { CopyText } from '#ui/copy-text.tsx'
import { Tick } from '#ui/tick.tsx'
import { formatEmbed, formatPlace, type EmbedPart, type Pin } from '#url/embed-address.ts'
import { fullAddress } from '#url/full-address.ts'
import { useAddress } from '#url/use-address.ts'
import { embedCode } from './embed-code.ts'

interface EmbedBoxProps {
  readonly part: EmbedPart
  readonly name: string
}

const REFUSED_LINK =
  'The browser refused; open the frame below and copy the link “Open on the site”.'
const REFUSED = 'The browser refused; select the text and copy it.'

/** The link to a part of a view, and the code of a frame with it, that follows the data or stays with the present. */
export function EmbedBox({ part, name }: EmbedBoxProps) {
  const { address, selection, path, hrefWith } = useAddress()
  const [pinned, setPinned] = useState(false)
  const group = useId()
  const reference = part.show === 'figures' || address.reference
  const present: Pin = {
    corpus: manifest.version,
    reference: reference ? (manifest.reference?.version ?? null) : null,
  }
  const page = part.show === 'card' ? '/claims' : path
  const frame = fullAddress(formatEmbed({ part, page, pin: pinned ? present : null }, address))
  // A record stands beside its chosen sentence, wherever the reader is.
  const place = part.show === 'card' ? hrefWith({}) : formatPlace({ part, page }, address)
  const link = fullAddress(place)
  const code = embedCode(part.show, frame, name)
  const heeded = `${isNarrowed(part, selection) ? 'under the present filters, ' : ''}${address.asOf ? 'as of the day you stand on, ' : ''}`
  return (
    <div className="mt-1 mb-2 border border-hair bg-paper p-2 text-sm">
      <p className="-mx-2 flex flex-wrap items-center">
        <CopyText text={() => link} refused={REFUSED_LINK}>
          Copy link to it
        </CopyText>
      </p>
      <p className="mt-1 border-t border-hair pt-2">
        In a frame on another page it stands {heeded}with its sources and the way back here. Links
        there open here, in a new tab.
      </p>
      <div role="radiogroup" aria-label="Data of the frame" className="-mx-2 mt-1">
        <Tick type="radio" name={group} checked={!pinned} onChange={() => setPinned(false)}>
          Live: follows the data here
        </Tick>
        <Tick type="radio" name={group} checked={pinned} onChange={() => setPinned(true)}>
          Pinned: stays with data {manifest.version}, and says when there is newer
        </Tick>
      </div>
      <pre
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        tabIndex={0}
        role="group"
        aria-label="Code of the frame"
        className="mt-2 max-h-36 overflow-auto font-sans text-xs leading-normal wrap-anywhere whitespace-pre-wrap"
      >
        {code}
      </pre>
      <p className="-mx-2 mt-1 flex flex-wrap items-center">
        <CopyText text={() => code} refused={REFUSED}>
          Copy the code
        </CopyText>
        <a
          href={frame}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-7 items-center px-2 text-sm font-medium text-accent no-underline hover:underline pointer-coarse:min-h-11"
        >
          See it<span className="sr-only"> in a new tab</span>
        </a>
      </p>
    </div>
  )
}

/** Whether the choices leave out something of a part. */
function isNarrowed({ show }: EmbedPart, selection: Selection): boolean {
  if (show === 'card' || show === 'difference') return false
  return show === 'figures' ? selection.partners.length > 0 : !isEverything(selection)
}
