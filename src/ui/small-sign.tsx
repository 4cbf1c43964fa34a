import type { ReactNode } from 'react'

interface SmallSignProps {
  readonly className: string
  /** Shapes in a square of 12 by 12. */
  readonly children: ReactNode
}

/** A sign of 12 pixels beside the words that say the same. */
export function SmallSign({ className, children }: SmallSignProps) {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
      className={`inline-block flex-none ${className}`}
    >
      {children}
    </svg>
  )
}
