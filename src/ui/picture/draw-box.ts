import { fontOf, setAll, SVG, type DrawingCopier } from './copy-drawing.ts'

/** A drawing of its own, in px. */
export interface Drawn {
  readonly node: SVGElement
  readonly width: number
  readonly height: number
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const

/** What is pressed or read aloud is no part of a picture, nor is what lies folded away. */
const LEFT_OUT = 'button, [data-not-pictured], details > :not(summary)'

/**
 * Draws a part of the page as it stands: its drawings, and its words, lines and grounds around them at the places
 * where the browser has put them. Knows what our charts consist of, not all of CSS.
 */
export function drawBox(box: HTMLElement, copier: DrawingCopier): Drawn {
  const freed = freeSticky(box)
  try {
    const origin = box.getBoundingClientRect()
    const node = document.createElementNS(SVG, 'g')
    const pen: Pen = { copier, origin, target: node, ascent: ascentReader() }
    drawElement(box, pen)
    return { node, width: origin.width, height: origin.height }
  } finally {
    for (const element of freed) element.style.removeProperty('position')
  }
}

interface Pen {
  readonly copier: DrawingCopier
  readonly origin: DOMRect
  readonly target: SVGElement
  /** From the top of a line of words to where they stand on it, in px. */
  readonly ascent: (style: CSSStyleDeclaration) => number
}

/** What sticks to the edge of the window is not at its place. */
function freeSticky(box: HTMLElement): readonly HTMLElement[] {
  const sticky = [...box.querySelectorAll<HTMLElement>('*')].filter(
    (element) => getComputedStyle(element).position === 'sticky',
  )
  for (const element of sticky) element.style.setProperty('position', 'static')
  return sticky
}

function drawElement(element: Element, pen: Pen): void {
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.visibility !== 'visible') return
  if (element.matches(LEFT_OUT) || isForListeners(style)) return
  if (element instanceof SVGSVGElement) {
    const { left, top, width, height } = element.getBoundingClientRect()
    const { x, y } = pen.origin
    if (width === 0 || height === 0) return
    pen.target.append(pen.copier.copy(element, { x: left - x, y: top - y, width, height }))
    return
  }
  drawGround(element, style, pen)
  for (const child of element.childNodes) {
    if (child instanceof Element) drawElement(child, pen)
    else if (child instanceof Text) drawWords(child, style, pen)
  }
}

/** Kept for screen readers, in a box of one px. */
function isForListeners(style: CSSStyleDeclaration): boolean {
  return style.position === 'absolute' && style.width === '1px' && style.height === '1px'
}

function drawGround(element: Element, style: CSSStyleDeclaration, pen: Pen): void {
  const { copier, origin, target } = pen
  const ground = copier.paintOf(style.backgroundColor)
  const hatched = style.backgroundImage.includes('repeating-linear-gradient')
  if (ground.opacity > 0 || hatched) {
    // Words on a ground of their own may run over several lines.
    const boxes =
      style.display === 'inline' ? [...element.getClientRects()] : [element.getBoundingClientRect()]
    for (const { left, top, width, height } of boxes) {
      const rect = document.createElementNS(SVG, 'rect')
      setAll(rect, { x: left - origin.x, y: top - origin.y, width, height })
      const radius = Number.parseFloat(style.borderTopLeftRadius)
      if (radius > 0) setAll(rect, { rx: Math.min(radius, width / 2, height / 2) })
      setAll(rect, { fill: hatched ? copier.hatch() : ground.color })
      if (!hatched && ground.opacity < 1) setAll(rect, { 'fill-opacity': ground.opacity })
      target.append(rect)
    }
  }
  const box = element.getBoundingClientRect()
  for (const side of SIDES) {
    const width = Number.parseFloat(style[`border${side}Width`])
    const line = style[`border${side}Style`]
    const { color, opacity } = copier.paintOf(style[`border${side}Color`])
    if (width === 0 || line === 'none' || opacity === 0) continue
    const path = document.createElementNS(SVG, 'path')
    setAll(path, { d: sidePath(side, box, origin, width / 2), stroke: color })
    setAll(path, { 'stroke-width': width, fill: 'none' })
    if (line === 'dashed') setAll(path, { 'stroke-dasharray': `${3 * width} ${2 * width}` })
    if (opacity < 1) setAll(path, { 'stroke-opacity': opacity })
    target.append(path)
  }
}

function sidePath(
  side: (typeof SIDES)[number],
  { left, right, top, bottom }: DOMRect,
  origin: DOMRect,
  half: number,
): string {
  const [x0, x1, y0, y1] = [left - origin.x, right - origin.x, top - origin.y, bottom - origin.y]
  switch (side) {
    case 'Top':
      return `M${x0} ${y0 + half}H${x1}`
    case 'Right':
      return `M${x1 - half} ${y0}V${y1}`
    case 'Bottom':
      return `M${x0} ${y1 - half}H${x1}`
    case 'Left':
      return `M${x0 + half} ${y0}V${y1}`
  }
}

/** Writes words line by line, as the browser has broken them. */
function drawWords(node: Text, style: CSSStyleDeclaration, pen: Pen): void {
  const lines: { words: string; x: number; top: number }[] = []
  for (const { text, box, apart } of piecesOf(node)) {
    const line = lines.at(-1)
    if (line && Math.abs(line.top - box.top) < 2) line.words += apart ? ` ${text}` : text
    else lines.push({ words: text, x: box.left, top: box.top })
  }
  for (const { words, x, top } of lines) {
    const text = document.createElementNS(SVG, 'text')
    const y = top + pen.ascent(style) - pen.origin.y
    setAll(text, { x: x - pen.origin.x, y, ...fontOf(style) })
    setAll(text, { fill: pen.copier.paintOf(style.color).color })
    text.append(words)
    pen.target.append(text)
  }
}

interface Piece {
  readonly text: string
  readonly box: DOMRect
  /** Whether white space stands before it. */
  readonly apart: boolean
}

/** The words of a text, each with its place; one that is broken, as at a hyphen, letter by letter. */
function piecesOf(node: Text): readonly Piece[] {
  const range = document.createRange()
  const placesOf = (index: number, length: number) => {
    range.setStart(node, index)
    range.setEnd(node, index + length)
    return [...range.getClientRects()].filter(({ width }) => width > 0)
  }
  return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    const [box, ...rest] = placesOf(index, word.length)
    if (!box) return []
    if (rest.length === 0) return [{ text: word, box, apart: true }]
    return word.split('').flatMap((text, i) => {
      const [place] = placesOf(index + i, 1)
      return place ? [{ text, box: place, apart: i === 0 }] : []
    })
  })
}

function ascentReader(): Pen['ascent'] {
  const context = document.createElement('canvas').getContext('2d')
  return (style) => {
    const size = Number.parseFloat(style.fontSize)
    if (!context) return size
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    return context.measureText('x').fontBoundingBoxAscent
  }
}
