import { VIETNAM, type ReferenceIndex } from '#domain/reference/reference-index.ts'
import { figureRow } from './figure-row.ts'
import { FigureSources } from './figure-sources.tsx'
import { FigureText } from './figure-text.tsx'
import type { SetView } from './set-model.ts'

interface FigureListProps {
  readonly index: ReferenceIndex
  readonly view: SetView
}

/** Figures that are sentences or too few to draw: each with its date, its words and its source. */
export function FigureList({ index, view: { rows } }: FigureListProps) {
  // A list of Vietnam's own figures, or of all countries together, needs no names.
  const named = rows.some(({ figure }) => figure.partner !== null && figure.partner !== VIETNAM)
  return (
    <ul className="mt-2 border-t border-hair-strong">
      {rows.map((mark) => (
        <li
          key={mark.figure.id}
          {...figureRow(mark.figure)}
          className="grid gap-x-6 gap-y-0.5 border-b border-hair py-2 text-sm focus:bg-faint @2xl:grid-cols-[9rem_minmax(0,1fr)_minmax(0,18rem)]"
        >
          <span className="text-ink-2">
            {mark.when}
            {named ? <span className="block text-xs">{mark.country}</span> : null}
          </span>
          <span>
            <FigureText mark={mark} />
          </span>
          <span className="text-xs">
            <FigureSources index={index} mark={mark} />
          </span>
        </li>
      ))}
    </ul>
  )
}
