import { figureRowId } from '#evidence/figure-href.ts'
import type { ReferenceFigure } from '#domain/model/reference.ts'

/** What makes an element the row of a figure: the marks of a chart lead to it and put the focus there. */
export function figureRow({ id }: Pick<ReferenceFigure, 'id'>) {
  return { id: figureRowId(id), tabIndex: -1, 'data-figure': id }
}
