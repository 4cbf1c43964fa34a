import { cutBetween, type Band } from './cuts-model.ts'

/** Lower pieces would only make the page longer. In the units of the drawing. */
const LEAST = 100

/**
 * Draws the timeline in pieces, so that a sheet ends between two and never through a mark: a browser cuts a drawing
 * wherever the sheet ends. `print.css` hides the whole one on paper, and the pieces are hidden on screen.
 * @returns to be called after printing: takes the pieces away
 */
export function cutDrawings(within: Element): () => void {
  const undo = [
    ...within.querySelectorAll<SVGSVGElement>('.timeline-svg:has(> [data-partner])'),
  ].map(cutDrawing)
  return () => {
    for (const take of undo) take()
  }
}

function cutDrawing(drawing: SVGSVGElement): () => void {
  const { width, height } = drawing.viewBox.baseVal
  const pieces = cutBetween(listBands(drawing), height, LEAST).map(({ top, bottom }) => {
    const piece = drawing.ownerDocument.importNode(drawing, true)
    piece.setAttribute('viewBox', `0 ${top} ${width} ${bottom - top}`)
    piece.setAttribute('height', String(bottom - top))
    piece.classList.add('paper-only', 'hidden')
    return piece
  })
  drawing.dataset['cut'] = ''
  drawing.after(...pieces)
  return () => {
    delete drawing.dataset['cut']
    for (const piece of pieces) piece.remove()
  }
}

/** Where names of lanes, marks with their labels, and words set upright stand. Read off the attributes, since a phone does not show the drawing. */
function listBands(drawing: SVGSVGElement): readonly Band[] {
  const lanes = [...drawing.querySelectorAll<SVGGElement>(':scope > [data-partner]')]
  const marks = [...drawing.querySelectorAll<SVGForeignObjectElement>('foreignObject')]
  const upright = [...drawing.querySelectorAll<SVGRectElement>('g[transform*=rotate] > rect')]
  return [
    ...lanes.map((lane) => ({ top: shiftOf(lane), bottom: shiftOf(lane) + LANE_HEAD })),
    ...marks.map((mark) => {
      const top = shiftOf(mark.closest('[data-partner]')) + mark.y.baseVal.value
      return { top, bottom: top + mark.height.baseVal.value }
    }),
    ...upright.map((rect) => {
      const middle = shiftOf(rect.parentElement)
      const half = rect.width.baseVal.value / 2
      return { top: middle - half, bottom: middle + half }
    }),
  ]
}

/** A lane's name and two lines below it. */
const LANE_HEAD = 34

/** How far down a group of a drawing is moved. */
function shiftOf(group: Element | null): number {
  return group instanceof SVGGElement ? group.transform.baseVal.getItem(0).matrix.f : 0
}
