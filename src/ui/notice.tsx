import type { ReactNode } from 'react'

interface NoticeProps {
  /** `fault` interrupts a screen reader, `hint` waits. */
  readonly tone: 'hint' | 'fault'
  readonly children: ReactNode
}

/** A message beside the content it concerns; it never replaces the page. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div
      role={tone === 'fault' ? 'alert' : 'note'}
      className={
        tone === 'fault'
          ? 'border-l-3 border-fault bg-lift px-4 py-3 text-base'
          : 'border-l-3 border-hair-strong px-4 py-2 text-sm text-ink-2'
      }
    >
      {children}
    </div>
  )
}
