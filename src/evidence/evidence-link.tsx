import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Excerpt } from '#domain/model/corpus.ts'
import { useChoices, useIsChosen } from '#url/use-address.ts'

interface EvidenceLinkProps {
  /** The sentence this statement rests on; without one nothing can be linked. */
  readonly excerpt: Excerpt
  /** Id of the event or claim that the link draws, where it draws one. */
  readonly record?: string | undefined
  readonly className?: string | undefined
  readonly label?: string | undefined
  /** -1 where a group of links is one stop of the Tab key and arrow keys move inside it. */
  readonly tabIndex?: number | undefined
  /** Id of what tells more about it while it is pointed at. */
  readonly describedBy?: string | undefined
  /** Fragment that stays in the address, where it says at which place of the view the reader is. */
  readonly fragment?: string | undefined
  /** None where the link only covers a part of a drawing; `label` names it then. */
  readonly children?: ReactNode
}

/** A link that opens the sentence beside the present view; filters stay as they are. */
export function EvidenceLink({
  excerpt,
  record,
  className,
  label,
  tabIndex,
  describedBy,
  fragment,
  children,
}: EvidenceLinkProps) {
  const { hrefWith } = useChoices()
  const chosen = useIsChosen(excerpt.id)
  return (
    <Link
      href={hrefWith({ excerpt: excerpt.id }) + (fragment ? `#${fragment}` : '')}
      className={className}
      data-record={record}
      data-evidence={excerpt.id}
      aria-label={label}
      aria-describedby={describedBy}
      tabIndex={tabIndex}
      aria-current={chosen || undefined}
    >
      {children}
    </Link>
  )
}
