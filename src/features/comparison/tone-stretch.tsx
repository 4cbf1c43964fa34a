import { use, type KeyboardEvent } from 'react'
import type { Stance } from '#domain/model/vocabulary.ts'
import { STANCE_NAMES } from '#evidence/record-words.ts'
import { widthOf } from '#lib/text-width.ts'
import { ChosenTone } from './chosen-tone.ts'
import type { ToneBar, ToneChoice } from './tone-model.ts'

interface ToneStretchProps {
  /** Where it lies in the drawing, in px. */
  readonly place: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  readonly bar: ToneBar
  readonly stance: Stance
  /** Id of its filling. */
  readonly pattern: string
  readonly onChoose: (choice: ToneChoice) => void
}

/** One tone of a bar, with its number below; opens the claims it counts. */
export function ToneStretch({ place, bar, stance, pattern, onChoose }: ToneStretchProps) {
  const { x, y, width, height } = place
  const { partner, segments } = bar
  const choice = use(ChosenTone)
  const chosen = choice?.code === partner.code && choice.stance === stance
  const count = segments.find((segment) => segment.stance === stance)?.claims.length ?? 0
  if (count === 0) return null
  const name = STANCE_NAMES[stance].toLowerCase()
  const words = `${count} ${name}`
  const choose = () => onChoose({ code: partner.code, stance })
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    choose()
  }
  return (
    <g
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- inside a drawing there is no button
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      aria-label={`${words}, ${partner.name}: show the claims`}
      data-partner={partner.code}
      className="group cursor-pointer"
      onClick={choose}
      onKeyDown={onKey}
    >
      <rect x={x} y={y - 2} width={width} height={height + 24} fill="transparent" />
      <rect
        x={x + 0.5}
        y={y}
        width={Math.max(1, width - 2)}
        height={height}
        fill={`url(#${pattern})`}
        className={chosen ? 'stroke-mark-edge' : 'stroke-(--c)'}
        strokeWidth={chosen ? 3 : 1}
      />
      <text
        x={x + 1}
        y={y + height + 15}
        className="fill-ink text-xs group-hover:fill-accent group-hover:underline"
      >
        <tspan className="font-semibold">{count}</tspan>
        {/* A word that does not fit its stretch is left out. */}
        {widthOf(words) <= width ? ` ${name}` : null}
      </text>
    </g>
  )
}
