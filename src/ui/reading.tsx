import type { ReactNode } from 'react'

/** What a drawing or a matrix shows, in a sentence worked out from its data: before it, so that it is read first. */
export function Reading({ children }: { readonly children: ReactNode }) {
  return <p className="mb-3 max-w-[76ch] font-serif text-md text-pretty">{children}</p>
}
