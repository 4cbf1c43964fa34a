import type { Snap } from './use-sheet.ts'

/** What a press on the grip makes of each height: up to the whole screen, then down to the sentence, and back. */
const NEXT = { half: 'full', full: 'peek', peek: 'half' } as const
const WORDS = {
  peek: 'only the sentence',
  half: 'half the screen',
  full: 'the whole screen',
} as const

interface SheetGripProps {
  readonly snap: Snap
  readonly onSnap: (snap: Snap) => void
  /** Says whether it means anything. */
  readonly onKey: (key: string) => boolean
}

/** What a sheet is dragged by; a press or the arrow keys do the same. */
export function SheetGrip({ snap, onSnap, onKey }: SheetGripProps) {
  return (
    <button
      type="button"
      aria-label={`Source takes ${WORDS[snap]}; change to ${WORDS[NEXT[snap]]}`}
      onClick={() => onSnap(NEXT[snap])}
      onKeyDown={(event) => {
        if (onKey(event.key)) event.preventDefault()
      }}
      className="sheet-grip"
    />
  )
}
