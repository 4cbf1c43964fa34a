import { useEffect, useRef } from 'react'
import { Embedded } from '../embedded.tsx'
import { useAlive } from '#ui/use-alive.ts'
import { useDisclosureKeys } from '#ui/use-disclosure-keys.ts'

const SITE = import.meta.env.BASE_URL

/** One part of a view alone, for a frame on another site. */
export function Page() {
  const place = useRef<HTMLDivElement>(null)
  const alive = useAlive()
  useDisclosureKeys(place)
  useLinksToSite()
  return (
    <div
      ref={place}
      className="px-4 py-3"
      // What a frame shows stays what the other page asked for: every link opens the site in a new tab.
      onClickCapture={(event) => {
        if (
          event.target instanceof Element &&
          event.target.closest('a[href]:not([href^="#"]), a[href^="#/"]')
        ) {
          event.stopPropagation()
        }
      }}
    >
      {alive ? <Embedded /> : <Published />}
    </div>
  )
}

/** The page as it is published: before the code has come, and without it. */
function Published() {
  return (
    <div className="border-y border-hair py-3 text-sm text-ink-2">
      <p>
        <a
          href={SITE}
          target="_blank"
          rel="noopener"
          className="font-serif text-md font-semibold text-ink"
        >
          Bamboo Ledger
        </a>
        : what five news articles say about Vietnam and five partners, every statement linked to its
        sentence.
      </p>
      <p className="mt-1">
        One part of it stands in this frame as soon as it has loaded, which takes JavaScript. If it
        does not come,{' '}
        <a href={SITE} target="_blank" rel="noopener">
          open it on the site
        </a>
        .
      </p>
    </div>
  )
}

/** The browser opens links in new tabs, and what sticks to the top of a view has no filters above it here. */
function useLinksToSite(): void {
  useEffect(() => {
    const base = document.createElement('base')
    base.target = '_blank'
    document.head.append(base)
    document.documentElement.style.setProperty('--bar-height', '0px')
    return () => base.remove()
  }, [])
}
