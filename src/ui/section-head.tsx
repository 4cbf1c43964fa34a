import type { ReactNode } from 'react'

interface SectionHeadProps {
  readonly id: string
  readonly title: string
  /** One line on how to read the section. */
  readonly hint?: ReactNode
  /** Controls at the right end. */
  readonly children?: ReactNode
}

/** Head of a section of a page: a rule, a serif title, a hint, controls. */
export function SectionHead({ id, title, hint, children }: SectionHeadProps) {
  return (
    <div className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule pt-3">
      <h2 id={id} className="font-serif text-xl font-semibold tracking-[-0.01em]">
        {title}
      </h2>
      {hint ? <p className="min-w-56 flex-1 text-sm text-ink-2">{hint}</p> : null}
      {children}
    </div>
  )
}
