import type { ReactNode } from 'react'

interface ReadingProps {
  /** A sentence worked out from what is drawn; empty where that says everything itself. */
  readonly words: string
  /** The drawing or matrix. */
  readonly children: ReactNode
}

/** What a drawing or a matrix shows, in words: read before it, and seen below it. */
export function Reading({ words, children }: ReadingProps) {
  return (
    <div className="flex flex-col">
      {words ? (
        <p className="order-2 mt-3 max-w-[76ch] font-serif text-md text-pretty">{words}</p>
      ) : null}
      <div className="order-1 min-w-0">{children}</div>
    </div>
  )
}
