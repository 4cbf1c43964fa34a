import type { ReactNode } from 'react'
import { Notice } from './notice.tsx'
import { TextButton } from './text-button.tsx'

interface FaultNoticeProps {
  /** What does not work. */
  readonly title: string
  /** Why, and what still works. */
  readonly children: ReactNode
  readonly retry: () => void
}

/** A part that could not start: what is wrong, another try, and a fresh start. */
export function FaultNotice({ title, children, retry }: FaultNoticeProps) {
  return (
    <Notice tone="fault">
      <p className="font-semibold">{title}</p>
      {children}
      <p>
        <TextButton className="-ml-2" onClick={retry}>
          Try again
        </TextButton>
        <TextButton onClick={() => location.reload()}>Reload the page</TextButton>
      </p>
    </Notice>
  )
}
