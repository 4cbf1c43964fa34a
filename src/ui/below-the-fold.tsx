import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type RefObject,
} from 'react'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { ErrorBoundary } from './error-boundary.tsx'
import { onFirstMove } from './on-first-move.ts'
import { savesData } from './saves-data.ts'
import { holdPage } from './settled.ts'

/** How near the reader comes before the code is fetched without any other move; who saves data comes to it. */
const NEAR = '400px'

/** A part of a page whose code may come after the first view. */
export interface LowerPart<Props> {
  readonly Content: ComponentType<ContentProps<Props>>
  /** Fetches the code; a page that is drawn after that draws the part in one go. */
  readonly load: () => Promise<void>
  readonly isLoaded: () => boolean
  /** The reader comes to it: fetches the code for a part that stands there as it was prerendered. */
  readonly want: () => void
  /** Fetches the code once more after a failure, which React would keep for good. */
  readonly renew: () => void
}

interface ContentProps<Props> {
  readonly given: Props
  readonly onReady: () => void
}

/** A lower part of a page, from what fetches its component. */
export function lowerPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LowerPart<Props> {
  let loaded: ComponentType<Props> | undefined
  let resolveWanted: (() => void) | undefined
  const wanted = new Promise<void>((resolve) => {
    resolveWanted = resolve
  })
  const load = async () => {
    loaded ??= await fetchPart()
  }
  const makeLazy = () =>
    lazy(async () => {
      await wanted
      loaded = await fetchPart()
      return { default: loaded }
    })
  let Lazy: ComponentType<Props> = makeLazy()
  const renew = () => {
    Lazy = makeLazy()
  }

  function Content({ given, onReady }: ContentProps<Props>) {
    const [Component] = useState(() => loaded ?? Lazy)
    return (
      <>
        <Component {...given} />
        <Ready onReady={onReady} />
      </>
    )
  }
  const want = () => resolveWanted?.()
  return { Content, load, isLoaded: () => loaded !== undefined, want, renew }
}

/** Says when what stands before it has come to life. */
function Ready({ onReady }: { readonly onReady: () => void }) {
  useEffect(onReady, [onReady])
  return null
}

/**
 * Lets a page come to life before the code of its lower part has come: until the reader does anything or comes near,
 * or where data are to be saved comes to it, React leaves that part as it was prerendered. A button or box of it that
 * is pressed before its code is there is pressed again when it is. On the server, and where the page is drawn from nothing, call `load` first.
 */
export function BelowTheFold<Props extends object>({
  part,
  given,
}: {
  readonly part: LowerPart<Props>
  /** What the part is drawn with: the same object each time, or what waits for its code is thrown away. */
  readonly given: Props
}) {
  const { Content, want, renew } = part
  const place = useRef<HTMLDivElement>(null)
  const onReady = usePresses(place, part)
  const { reset } = useQueryErrorResetBoundary()
  const content = useMemo(() => {
    const again = () => {
      // What failed may have been code or data.
      reset()
      renew()
    }
    return (
      <ErrorBoundary part="The rest of the page" onRetry={again}>
        <Suspense fallback={<Waiting want={want} />}>
          <Content given={given} onReady={onReady} />
        </Suspense>
      </ErrorBoundary>
    )
  }, [Content, given, onReady, renew, reset, want])
  return <div ref={place}>{content}</div>
}

/** Drawn only where the prerendered part had to go: then its code is wanted at once. */
function Waiting({ want }: { readonly want: () => void }) {
  useEffect(want, [want])
  return <p className="py-8 text-ink-3">Loading the rest of the page…</p>
}

/**
 * Wants the code at the reader's first move, or where data are to be saved when the part is seen or pressed, and keeps
 * the last press on a button, and that on each box, until the part is ready.
 * @returns to be called when it is
 */
function usePresses(
  place: RefObject<HTMLElement | null>,
  { want, isLoaded }: Pick<LowerPart<unknown>, 'want' | 'isLoaded'>,
): () => void {
  const [ready, setReady] = useState(false)
  const button = useRef<HTMLElement | null>(null)
  const boxes = useRef(new Set<HTMLElement>())
  useEffect(() => (ready ? undefined : holdPage()), [ready])
  useEffect(() => {
    const element = place.current
    if (ready || !element) return
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) want()
      },
      { rootMargin: savesData() ? '0px' : NEAR },
    )
    const keepPress = (event: MouseEvent) => {
      const { target } = event
      if (!(target instanceof Element) || !element.contains(target)) return
      want()
      const box = target.closest<HTMLElement>('[type=checkbox], [type=radio]')
      if (box) {
        // A box ticks itself before React has seen it, which would take it for ticked from the beginning, or
        // would answer this press as well as the one that is made again.
        turn(boxes.current, box)
        event.preventDefault()
        event.stopPropagation()
        return
      }
      // With the code there React brings the pressed part to life first.
      button.current = isLoaded() ? null : target.closest('button')
    }
    near.observe(element)
    // Before React hears of it, since that may bring the part to life and take this listener away.
    addEventListener('click', keepPress, true)
    const stop = onFirstMove(want, element)
    return () => {
      near.disconnect()
      removeEventListener('click', keepPress, true)
      stop()
    }
  }, [place, want, isLoaded, ready])
  useEffect(() => {
    if (!ready) return
    const controls = [...boxes.current, ...(button.current ? [button.current] : [])]
    boxes.current.clear()
    button.current = null
    // Not within the press itself, which would take back what it does; each sees what the one before it did.
    for (const control of controls) setTimeout(() => control.click())
  }, [ready])
  return useCallback(() => setReady(true), [])
}

/** A box that is pressed twice is as it was. */
function turn(boxes: Set<HTMLElement>, box: HTMLElement): void {
  if (!boxes.delete(box)) boxes.add(box)
}
