import type { ReferenceSet } from '#domain/model/reference.ts'
import { classNames } from '#lib/class-names.ts'
import { dotLabel, nameWidth, placeDotLabel, type DotLabelPlace } from './dot-labels.ts'
import type { DotRow } from './dot-rows.ts'
import { EdgedText } from './edged-text.tsx'
import type { ArticleNumber } from './said-model.ts'

/** Where the dots stand in the chart, in px. */
interface DotArea {
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface DotWordsProps {
  readonly area: DotArea
  readonly rows: readonly DotRow[]
  readonly set: ReferenceSet
  readonly said: readonly ArticleNumber[]
  /** The end of the scale. */
  readonly top: number
  /** How far words may go beyond the end of the scale, in px. */
  readonly right: number
}

/** Between the middle of a mark and its words, in px; a ring takes more. */
const GAP = 9
const RING_GAP = 14
/** Half the height of the stroke at a number that an article gives. */
const STROKE = 8

/** The number and year of each dot beside it, and what articles say under the dot that they are linked to. */
export function DotWords({ area, rows, set, said, top, right }: DotWordsProps) {
  const xOf = (value: number) => area.x + (value / top) * area.width
  return rows.map(({ country, dots, numbers, quiet }) => {
    const room = { from: nameWidth(country.name), to: area.x + area.width + right }
    return (
      <g
        key={country.code}
        className={classNames('pointer-events-none text-xs', quiet ? 'fill-ink-2' : 'fill-ink')}
      >
        {dots
          .filter(({ told }) => told)
          .map(({ mark, y }) => {
            const text = dotLabel(mark, set)
            const gap = mark.links.length > 0 ? RING_GAP : GAP
            const place = placeDotLabel(text, xOf(mark.figure.value ?? 0), gap, room)
            return <Words key={mark.figure.id} place={place} y={area.y + y} text={text} />
          })}
        {numbers.flatMap(({ record, y }) =>
          said
            .filter((number) => number.record === record)
            .map(({ value, label }) => (
              <g key={`${record} ${value}`}>
                <path
                  d={`M${xOf(value)} ${area.y + y - STROKE}v${2 * STROKE}`}
                  className="stroke-mark-edge"
                  strokeWidth={3}
                />
                <Words
                  place={placeDotLabel(label, xOf(value), GAP, room)}
                  y={area.y + y}
                  text={label}
                />
              </g>
            )),
        )}
      </g>
    )
  })
}

interface WordsProps {
  readonly place: DotLabelPlace
  /** Middle of the line. */
  readonly y: number
  readonly text: string
}

/** Words beside their mark. */
function Words({ place, y, text }: WordsProps) {
  return (
    <EdgedText x={place.x} y={y + 4} textAnchor={place.anchor}>
      {text}
    </EdgedText>
  )
}
