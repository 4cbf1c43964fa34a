import { useEffect, useRef, useState, type FocusEvent } from 'react'
import { useBasket } from '#data/use-basket.ts'
import { focusAfter } from '#ui/focus-after.ts'
import { TextButton } from '#ui/text-button.tsx'
import { keepOffline, loadNewRelease, type NewRelease } from './offline-copy.ts'

/** Has the browser keep the site, once for each page; says when a new release is there. */
export function OfflinePart({ visitedOnly }: { readonly visitedOnly: boolean }) {
  const [found, setFound] = useState<NewRelease | null>(null)
  useEffect(() => void keepOffline(visitedOnly, setFound), [visitedOnly])
  return found ? <Announcement where={found} onClose={() => setFound(null)} /> : null
}

interface AnnouncementProps {
  readonly where: NewRelease
  readonly onClose: () => void
}

/** A line at the edge of the screen that takes neither the focus nor the place of anything. */
function Announcement({ where, onClose }: AnnouncementProps) {
  const said = useLate()
  const box = useRef<HTMLDivElement>(null)
  /** Where the reader was before coming here by the keyboard. */
  const left = useRef<HTMLElement | null>(null)
  const { kept, read } = useBasket()
  const load = async () => {
    // A note that is being written goes to the store as its field loses the focus: that comes first.
    await read()
    await loadNewRelease()
  }
  const close = () => {
    onClose()
    focusAfter(() => left.current)
  }
  const remember = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && !box.current?.contains(relatedTarget))
      left.current = relatedTarget
  }
  const inTab = kept !== undefined && kept.refusal !== null && kept.basket.size > 0
  return (
    <div
      ref={box}
      role="status"
      className="fixed bottom-[calc(var(--bottom,0px)+12px)] left-4 z-20 max-w-[min(calc(100vw-32px),34rem)] border border-rule bg-lift px-3 py-1 text-sm tablet:left-8 print:hidden"
    >
      {said ? (
        <p className="flex flex-wrap items-center gap-x-3">
          <span>
            {where === 'here'
              ? 'A new release is here.'
              : 'Another tab went on to a new release; this one shows the one before.'}
            {inTab ? ' Your basket is kept in this tab only: export it first.' : null}
          </span>
          <span className="-mx-2 inline-flex">
            <TextButton onClick={() => void load()} onFocus={remember}>
              Load it
            </TextButton>
            <TextButton onClick={close} onFocus={remember}>
              Not now
            </TextButton>
          </span>
        </p>
      ) : null}
    </div>
  )
}

/** False at first: screen readers tell what comes into a place that is there already. */
function useLate(): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true))
    return () => clearTimeout(timer)
  }, [])
  return late
}
