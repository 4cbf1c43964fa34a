import type { ReactNode } from 'react'
import { classNames } from '#lib/class-names.ts'

interface TickProps {
  /** One of many, or one of several that exclude each other and share a `name`. */
  readonly type?: 'checkbox' | 'radio'
  readonly name?: string
  readonly value?: string
  readonly checked: boolean
  readonly onChange: () => void
  /** Whether it is about figures from outside the articles, which have a hue of their own. */
  readonly outside?: boolean
  readonly children: ReactNode
}

/** A box or a round button with its words, tall enough for a finger. */
export function Tick({ type = 'checkbox', outside, children, ...input }: TickProps) {
  return (
    <label className="inline-flex min-h-7 cursor-pointer items-center gap-1.5 px-2 text-sm font-medium has-checked:font-semibold pointer-coarse:min-h-11">
      <input
        {...input}
        type={type}
        className={classNames(
          type === 'radio' ? 'size-3' : 'size-3.5',
          outside ? 'accent-outside' : 'accent-accent',
        )}
      />
      {children}
    </label>
  )
}
