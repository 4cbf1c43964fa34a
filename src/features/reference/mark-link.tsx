import { figureRowId } from '#evidence/figure-href.ts'
import type { ReactNode } from 'react'
import type { FigureMark } from './set-model.ts'

export interface MarkActions {
  /** The pointer is at a mark. */
  readonly onPoint: (mark: FigureMark) => void
  /** The reader wants to see where it comes from. */
  readonly onChoose: (mark: FigureMark) => void
}

interface MarkLinkProps extends MarkActions {
  readonly mark: FigureMark
  readonly children: ReactNode
}

/**
 * A mark of a drawing as a link to its row in the table, where its source stands. The drawing is for the eye and
 * the pointer; by keyboard and for a screen reader the table is the way.
 */
export function MarkLink({ mark, onPoint, onChoose, children }: MarkLinkProps) {
  return (
    <a
      href={`#${figureRowId(mark.figure.id)}`}
      tabIndex={-1}
      data-mark={mark.figure.id}
      onPointerEnter={() => onPoint(mark)}
      onClick={(event) => {
        event.preventDefault()
        onChoose(mark)
      }}
    >
      {children}
    </a>
  )
}
