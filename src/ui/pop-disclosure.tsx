import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { classNames } from '#lib/class-names.ts'

interface PopDisclosureProps {
  /** What stands in the page and opens the rest; its words name what will open. */
  readonly summary: ReactNode
  /** Of all disclosures of a group one is open at a time. */
  readonly group: string
  /** The edge of the summary that the panel keeps to, so that it stays inside the page. */
  readonly edge?: 'start' | 'end'
  /** Whether the content stands in the prerendered page, for readers without JavaScript. */
  readonly prerendered?: boolean
  /** Whether the content holds what the reader has chosen. */
  readonly marked?: boolean
  /** Whether it opens in place also on a desk: inside another one, or in a box that scrolls. */
  readonly inPlace?: boolean
  /** Whether it stands in a line of small print and takes no more height there than a line. */
  readonly quiet?: boolean
  /** What stands in it without JavaScript, where that is not the content. */
  readonly withoutScript?: string | undefined
  readonly className?: string | undefined
  /** Draws the content; only while it is open, since a page holds hundreds of closed lists, and in the prerendered page. */
  readonly children: (prerendering: boolean) => ReactNode
}

/**
 * A `<details>` whose content lies over the page instead of pushing it apart; on a phone it opens in
 * place. `useDisclosureKeys` around it adds Escape and a press beside it.
 */
export function PopDisclosure({
  summary,
  group,
  edge = 'start',
  prerendered = false,
  marked = false,
  inPlace = false,
  quiet = false,
  withoutScript = 'This opens with JavaScript; the ledger holds the same.',
  className,
  children,
}: PopDisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  // Only what stands in the prerendered page needs to be drawn anew once it is alive.
  const prerendering = useSyncExternalStore(
    subscribe,
    inBrowser,
    prerendered ? onServer : inBrowser,
  )

  // It may have been opened before the page came to life.
  useEffect(() => setOpen(details.current?.open ?? false), [])

  return (
    <details
      ref={details}
      name={group}
      data-marked={marked || undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className={classNames('pop relative', className)}
    >
      <summary
        // The content is there before the browser opens it.
        onClick={() => setOpen(true)}
        className={classNames(
          'flex min-h-6 cursor-pointer list-none gap-x-1.5 [&::-webkit-details-marker]:hidden',
          quiet
            ? inPlace
              ? 'items-center'
              : 'items-start'
            : 'items-baseline pointer-coarse:py-2.5',
        )}
      >
        {summary}
      </summary>
      <div
        className={classNames(
          'pop-panel more-beyond mt-1 [--pane:var(--color-lift)] max-h-[60vh] overflow-y-auto overscroll-contain border-y border-rule bg-lift px-3 py-2 text-left',
          !inPlace &&
            'tablet:absolute tablet:top-full tablet:z-15 tablet:max-h-104 tablet:w-92 tablet:border-x tablet:border-x-hair-strong',
          !inPlace && (edge === 'start' ? 'tablet:left-0' : 'tablet:right-0'),
        )}
      >
        {open || prerendering ? children(!open) : null}
        {/* An element, because React would compare bare text with the text as it stands escaped in the page. */}
        {prerendered ? null : (
          <noscript>
            <p>{withoutScript}</p>
          </noscript>
        )}
      </div>
    </details>
  )
}

const subscribe = () => () => undefined
const inBrowser = () => false
const onServer = () => true
