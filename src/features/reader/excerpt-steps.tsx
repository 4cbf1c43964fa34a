import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useAddress } from '#url/use-address.ts'
import type { ChosenExcerpt } from './reader-model.ts'

interface ExcerptStepsProps {
  readonly chosen: ChosenExcerpt
  /** What stands beside the steps. */
  readonly children: ReactNode
}

/** Where the chosen excerpt stands among those of its article, and the way to its neighbours. */
export function ExcerptSteps({ chosen, children }: ExcerptStepsProps) {
  const { hrefWith } = useAddress()
  return (
    <>
      <span className="ml-1 text-ink-3">
        excerpt {chosen.place} of {chosen.siblings.length}
      </span>
      <div className="ml-auto flex">
        <nav aria-label="Excerpts of this article" className="flex">
          <Step to={chosen.previous && hrefWith({ excerpt: chosen.previous.id })}>‹ Previous</Step>
          <Step to={chosen.next && hrefWith({ excerpt: chosen.next.id })}>Next ›</Step>
        </nav>
        {children}
      </div>
    </>
  )
}

function Step({ to, children }: { readonly to: string | null; readonly children: string }) {
  const look = 'inline-flex min-h-7 items-center px-1.5 text-sm pointer-coarse:min-h-11'
  return to ? (
    <Link href={to} className={`${look} font-medium text-accent no-underline hover:underline`}>
      {children}
    </Link>
  ) : (
    <span className={`${look} text-ink-3`}>{children}</span>
  )
}
