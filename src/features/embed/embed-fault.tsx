import type { ReactNode } from 'react'
import { Notice } from '#ui/notice.tsx'
import { fullAddress } from '#url/full-address.ts'

interface EmbedFaultProps {
  /** What is wrong, in one or two sentences. */
  readonly children: ReactNode
  /** Full address of what comes nearest on the site. */
  readonly place?: string
}

/** In place of a part that cannot be shown: why, and the way to the site. */
export function EmbedFault({ children, place = fullAddress('/') }: EmbedFaultProps) {
  return (
    <main>
      <Notice tone="hint">
        <h1 className="font-semibold">Bamboo Ledger cannot show this here.</h1>
        <p>{children}</p>
        <p>
          <a href={place} className="inline-block py-1">
            Open Bamboo Ledger
          </a>
          : what five news articles say about Vietnam and five partners.
        </p>
      </Notice>
    </main>
  )
}
