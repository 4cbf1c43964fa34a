import type { ReactNode } from 'react'
import { classNames } from '#lib/class-names.ts'

interface PopDisclosureProps {
  /** What stands in the page and opens the rest; its words name what will open. */
  readonly summary: ReactNode
  /** Of all disclosures of a group one is open at a time. */
  readonly group: string
  /** The edge of the summary that the panel keeps to, so that it stays inside the page. */
  readonly edge?: 'start' | 'end'
  readonly className?: string | undefined
  readonly children: ReactNode
}

/**
 * A `<details>` whose content lies over the page instead of pushing it apart; on a phone it opens in
 * place. It works without JavaScript; `useDisclosureKeys` around it adds Escape and a click beside it.
 */
export function PopDisclosure({
  summary,
  group,
  edge = 'start',
  className,
  children,
}: PopDisclosureProps) {
  return (
    <details name={group} className={classNames('pop relative', className)}>
      <summary className="flex min-h-6 cursor-pointer list-none items-baseline gap-x-1.5 pointer-coarse:py-2.5 [&::-webkit-details-marker]:hidden">
        {summary}
      </summary>
      <div
        className={classNames(
          'pop-panel mt-1 max-h-[60vh] overflow-y-auto overscroll-contain border-y border-rule bg-lift px-3 py-2 text-left tablet:absolute tablet:top-full tablet:z-15 tablet:max-h-104 tablet:w-92 tablet:border-x tablet:border-x-hair-strong',
          edge === 'start' ? 'tablet:left-0' : 'tablet:right-0',
        )}
      >
        {children}
      </div>
    </details>
  )
}
