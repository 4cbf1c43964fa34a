import { MARKS, type Mark } from '#domain/basket/entry.ts'
import { classNames } from '#lib/class-names.ts'
import { MarkIcon, MARK_NAMES } from './basket-mark.tsx'

interface MarkSwitchProps {
  /** The mark that a record has, if any. */
  readonly mark: Mark | null
  readonly onPress: (mark: Mark) => void
}

/** The three marks as switches, of which one at most is on. */
export function MarkSwitch({ mark, onPress }: MarkSwitchProps) {
  return (
    <span role="group" aria-label="Your mark" className="inline-flex flex-wrap">
      {MARKS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === mark}
          onClick={() => onPress(one)}
          className={classNames(
            'group inline-flex min-h-7 items-center gap-1 border-b-2 px-1.5 text-xs font-medium hover:border-accent pointer-coarse:min-h-11',
            one === mark
              ? 'border-accent font-semibold text-ink'
              : 'border-transparent text-ink-2 forced-colors:border-[Canvas]',
          )}
        >
          <MarkIcon mark={one} />
          {MARK_NAMES[one].verb}
        </button>
      ))}
    </span>
  )
}
