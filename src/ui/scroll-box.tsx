import type { ReactNode } from 'react'

interface ScrollBoxProps {
  /** What is in it, for those who do not see it. */
  readonly label: string
  readonly children: ReactNode
}

/** A box that scrolls sideways where a table is wider than the screen; by keyboard too, so it takes the focus. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  )
}
