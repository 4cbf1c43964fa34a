import { toIsoDay } from '#domain/dates/day-number.ts'
import { formatDay } from '#domain/dates/format-date.ts'
import { classNames } from '#lib/class-names.ts'
import { TextButton } from '#ui/text-button.tsx'
import type { Scale } from './scale-model.ts'
import { ZOOM_STEP, type ZoomControl } from './use-zoom.ts'

interface ZoomBarProps {
  readonly zoom: Pick<ZoomControl, 'zoomBy' | 'reset' | 'canGrow' | 'canShrink'>
  /** What part of the time is seen; null: all of it. */
  readonly seen: string | null
  /** Whether it takes a line of its own, where nothing stands beside it. */
  readonly inLine?: boolean
}

/** Buttons for what the keys do too, and what part of the time is seen. */
export function ZoomBar({ zoom, seen, inLine = false }: ZoomBarProps) {
  const { zoomBy, reset, canGrow, canShrink } = zoom
  return (
    <div
      className={classNames(
        'top-0 left-0 z-1 flex items-center gap-x-1',
        inLine ? 'mb-2' : 'tablet:absolute',
      )}
    >
      <ZoomButton name="Zoom in" able={canGrow} onPress={() => zoomBy(ZOOM_STEP)}>
        +
      </ZoomButton>
      <ZoomButton name="Zoom out" able={canShrink} onPress={() => zoomBy(1 / ZOOM_STEP)}>
        −
      </ZoomButton>
      <ZoomButton name="Whole timeline" able={canShrink} onPress={reset}>
        Whole
      </ZoomButton>
      <p aria-live="polite" className="ml-2 text-xs text-ink-3">
        {seen}
      </p>
    </div>
  )
}

interface ZoomButtonProps {
  readonly name: string
  readonly able: boolean
  readonly onPress: () => void
  readonly children: string
}

/** Keeps the focus when it can do no more, so that a reader at the limit is not thrown out. */
function ZoomButton({ name, able, onPress, children }: ZoomButtonProps) {
  return (
    <TextButton
      aria-label={name}
      aria-disabled={!able}
      onClick={able ? onPress : undefined}
      className="min-w-7 justify-center border border-hair-strong aria-disabled:cursor-default aria-disabled:border-hair aria-disabled:text-ink-3 aria-disabled:no-underline"
    >
      {children}
    </TextButton>
  )
}

/** "3 Sept 2023 to 11 Sept 2023" */
export function seenWords({ dayAt }: Pick<Scale, 'dayAt'>, left: number, width: number): string {
  const day = (x: number) => formatDay(toIsoDay(Math.floor(dayAt(x))))
  return `${day(left)} to ${day(left + width - 1)}`
}
