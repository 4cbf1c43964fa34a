import type { ReactNode } from 'react'

interface PageHeadProps {
  readonly title: ReactNode
  /** What the view shows, in a sentence or two. */
  readonly children?: ReactNode
}

/** Head of a view: its one h1 and what it shows. */
export function PageHead({ title, children }: PageHeadProps) {
  return (
    <div className="pt-6 pb-5">
      <h1 className="font-serif text-2xl font-semibold tracking-[-0.015em]">{title}</h1>
      {children ? (
        <div className="mt-2 max-w-[66ch] font-serif text-md text-ink-2">{children}</div>
      ) : null}
    </div>
  )
}
