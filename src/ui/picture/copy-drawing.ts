import { tokenColor, type Paint } from './light-page.ts'

export const SVG = 'http://www.w3.org/2000/svg'

/** Makes copies of drawings that need no style sheet, and keeps the patterns and clips that they refer to. */
export interface DrawingCopier {
  /** A drawing as a nested `<svg>` at a place; of what stands in it links and titles go. */
  readonly copy: (svg: SVGSVGElement, place: DrawingPlace) => SVGSVGElement
  /** A filling with the hatching of silence, as a reference for `fill`. */
  readonly hatch: () => string
  readonly paintOf: (color: string) => Paint
  /** Everything that was referred to, for the file. */
  readonly definitions: () => SVGDefsElement
}

interface DrawingPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What becomes of an element; everything else is left out: what only the pointer needs, or the page reads aloud. */
const KEPT: ReadonlySet<string> = new Set(
  'svg g a path rect circle ellipse line polyline polygon text tspan'.split(' '),
)
const SHAPES: ReadonlySet<string> = new Set(
  'path rect circle ellipse line polyline polygon text'.split(' '),
)
const WORDS: ReadonlySet<string> = new Set(['text', 'tspan'])
/** Where and how large something is; what it looks like comes from its computed style. */
const GEOMETRY: ReadonlySet<string> = new Set(
  'x y x1 y1 x2 y2 dx dy cx cy r rx ry d points width height transform textLength lengthAdjust viewBox preserveAspectRatio patternUnits patternContentUnits patternTransform clipPathUnits'.split(
    ' ',
  ),
)

type Looks = Readonly<Record<string, string>>

/** What a drawing inherits at the top of a file. */
const INITIAL: Looks = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
}

/** @param paintOf as `paintReader` makes it */
export function drawingCopier(paintOf: (color: string) => Paint): DrawingCopier {
  const defined = new Map<string, SVGElement>()
  let ids = 0

  const define = (key: string, make: (id: string) => SVGElement): string => {
    let element = defined.get(key)
    if (!element) {
      ids += 1
      element = make(`d${ids}`)
      defined.set(key, element)
    }
    return `url(#${element.id})`
  }

  /** A pattern or clip of the page, by its id there. */
  const defineFromPage = (id: string): string | null => {
    const source = document.getElementById(id)
    if (!(source instanceof SVGElement)) return null
    return define(`page ${id}`, (newId) => {
      const element = withGeometry(source, source.localName)
      element.id = newId
      copyChildren(source, element, INITIAL, null)
      return element
    })
  }

  const paintWords = (value: string): Paint => {
    if (value === 'none') return { color: 'none', opacity: 1 }
    const id = referredId(value)
    if (id === null) {
      const paint = paintOf(value)
      return paint.opacity === 0 ? { color: 'none', opacity: 1 } : paint
    }
    return { color: defineFromPage(id) ?? 'none', opacity: 1 }
  }

  const looksOf = (style: CSSStyleDeclaration): Looks => {
    const fill = paintWords(style.fill)
    const stroke = paintWords(style.stroke)
    return {
      fill: fill.color,
      'fill-opacity': String(fill.opacity * Number(style.fillOpacity)),
      stroke: stroke.color,
      'stroke-opacity': String(stroke.opacity * Number(style.strokeOpacity)),
      'stroke-width': withoutUnit(style.strokeWidth),
      'stroke-dasharray': withoutUnit(style.strokeDasharray),
      'stroke-linecap': style.strokeLinecap,
      'stroke-linejoin': style.strokeLinejoin,
      'paint-order': style.paintOrder,
      'text-anchor': style.textAnchor,
    }
  }

  const copyElement = (
    source: SVGElement,
    inherited: Looks,
    window: DOMRect | null,
  ): SVGElement | null => {
    const { localName } = source
    if (!KEPT.has(localName)) return null
    const style = getComputedStyle(source)
    if (style.display === 'none' || style.visibility !== 'visible') return null
    if (SHAPES.has(localName) && window && isOutside(source, window)) return null
    const element =
      localName === 'svg'
        ? clippedGroup(source, style)
        : withGeometry(source, localName === 'a' ? 'g' : localName)
    // Only words have a font; around them it would be one more thing to read.
    const looks = {
      ...inherited,
      ...looksOf(style),
      ...(WORDS.has(localName) ? fontOf(style) : {}),
    }
    setLooks(element, looks, inherited)
    if (style.opacity !== '1') element.setAttribute('opacity', style.opacity)
    const clip = referredId(style.clipPath)
    const clipId = clip === null ? null : defineFromPage(clip)
    if (clipId !== null) element.setAttribute('clip-path', clipId)
    const inner = localName === 'svg' ? (windowOf(source) ?? window) : window
    copyChildren(source, element, looks, inner)
    const empty = element.childNodes.length === 0
    return empty && (element.localName === 'g' || WORDS.has(localName)) ? null : element
  }

  const copyChildren = (
    source: SVGElement,
    target: SVGElement,
    inherited: Looks,
    window: DOMRect | null,
  ) => {
    for (const child of source.childNodes) {
      if (child instanceof SVGElement) {
        const copied = copyElement(child, inherited, window)
        if (copied) target.append(copied)
      } else if (child instanceof Text && WORDS.has(source.localName)) {
        target.append(child.data.replaceAll(/\s+/g, ' '))
      }
    }
  }

  /** A drawing in a drawing as a group: not every program knows that it ends at its edges. */
  const clippedGroup = (source: SVGElement, style: CSSStyleDeclaration): SVGElement => {
    const group = document.createElementNS(SVG, 'g')
    const [x, y, width, height] = boxOf(source)
    if (x !== 0 || y !== 0) group.setAttribute('transform', `translate(${x} ${y})`)
    if (style.overflow !== 'visible') {
      const clip = define(`clip ${width} ${height}`, (id) => {
        const path = document.createElementNS(SVG, 'clipPath')
        path.id = id
        const rect = document.createElementNS(SVG, 'rect')
        setAll(rect, { width, height })
        path.append(rect)
        return path
      })
      group.setAttribute('clip-path', clip)
    }
    return group
  }

  return {
    copy: (svg, place) => {
      const element = document.createElementNS(SVG, 'svg')
      setAll(element, { ...place })
      for (const name of ['viewBox', 'preserveAspectRatio']) {
        const value = svg.getAttribute(name)
        if (value !== null) element.setAttribute(name, value)
      }
      element.setAttribute('overflow', 'visible')
      const style = getComputedStyle(svg)
      const looks = { ...looksOf(style), ...fontOf(style) }
      setLooks(element, looks, INITIAL)
      copyChildren(svg, element, looks, null)
      return element
    },
    hatch: () =>
      define('hatch', (id) => {
        const pattern = document.createElementNS(SVG, 'pattern')
        setAll(pattern, {
          id,
          width: 6,
          height: 6,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        })
        const path = document.createElementNS(SVG, 'path')
        const { color } = paintOf(tokenColor('--color-hatch'))
        setAll(path, { d: 'M0 0V6', stroke: color, 'stroke-width': 2 })
        pattern.append(path)
        return pattern
      }),
    paintOf,
    definitions: () => {
      const defs = document.createElementNS(SVG, 'defs')
      defs.append(...defined.values())
      return defs
    },
  }
}

/** How words are set, for a file that may be opened where the fonts of the page are not. */
export function fontOf(style: CSSStyleDeclaration): Looks {
  return {
    'font-family': familyInFile(style.fontFamily),
    'font-size': withoutUnit(style.fontSize),
    'font-weight': style.fontWeight,
    'font-style': style.fontStyle,
  }
}

/** A list of fonts as a file may have it: the web font first, then the same font where it is installed. */
export function familyInFile(names: string): string {
  return names.replaceAll('"', "'").replaceAll(/'([^']+) Variable'/g, `'$1 Variable', '$1'`)
}

/** Sets several attributes. */
export function setAll(
  element: Element,
  attributes: Readonly<Record<string, string | number>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, typeof value === 'number' ? String(round(value)) : value)
  }
}

function setLooks(element: SVGElement, looks: Looks, inherited: Looks): void {
  for (const [name, value] of Object.entries(looks)) {
    if (value !== inherited[name]) element.setAttribute(name, value)
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function withGeometry(source: SVGElement, name: string): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const attribute of source.attributes) {
    if (GEOMETRY.has(attribute.name)) {
      const value = attribute.value.replaceAll(/-?\d+\.\d{3,}/g, (digits) =>
        String(round(Number(digits))),
      )
      element.setAttribute(attribute.name, value)
    }
  }
  return element
}

/** The id in `url("#id")`; null where there is none. */
function referredId(value: string): string | null {
  const id = /^url\(["']?[^#"')]*#([^"')]+)["']?\)/.exec(value)?.[1]
  return id === undefined ? null : decodeURIComponent(id)
}

/** "1.5px" → "1.5", "2px, 4px" → "2, 4" */
function withoutUnit(value: string): string {
  return value.replaceAll(/(\d)px\b/g, '$1')
}

function boxOf(svg: SVGElement): readonly [number, number, number, number] {
  const number = (name: string) => Number(svg.getAttribute(name) ?? 0)
  return [number('x'), number('y'), number('width'), number('height')]
}

/** What can be seen of a drawing in a drawing, on the screen; null where nothing of it is displayed. */
function windowOf(svg: SVGElement): DOMRect | null {
  const outer = svg.parentElement
  const matrix = outer instanceof SVGGraphicsElement ? outer.getScreenCTM() : null
  if (!matrix || matrix.a === 0) return null
  const [x, y, width, height] = boxOf(svg)
  const from = new DOMPoint(x, y).matrixTransform(matrix)
  const to = new DOMPoint(x + width, y + height).matrixTransform(matrix)
  return new DOMRect(from.x, from.y, to.x - from.x, to.y - from.y)
}

/** Whether nothing of a shape is within a window; what is not displayed is not known to be. */
function isOutside(shape: SVGElement, window: DOMRect): boolean {
  const { left, right, top, bottom, width, height } = shape.getBoundingClientRect()
  if (width === 0 && height === 0) return false
  const slack = 4
  return (
    right < window.left - slack ||
    left > window.right + slack ||
    bottom < window.top - slack ||
    top > window.bottom + slack
  )
}
