import type { Measure, Run } from './break-lines.ts'
import { drawingCopier, familyInFile, setAll, SVG, type DrawingCopier } from './copy-drawing.ts'
import { drawBox, type Drawn } from './draw-box.ts'
import { embedFonts } from './embed-fonts.ts'
import {
  layOutSheet,
  TEXT_STYLES,
  type Sheet,
  type SheetContent,
  type TextStyleName,
} from './lay-out-sheet.ts'
import { paintReader, readInLight, tokenColor } from './light-page.ts'

/** An entry of the legend, as it stands on the page, or a colour and what it stands for. */
export type PictureKey =
  | { readonly entry: Element }
  /** The custom property of the colour, `--color-usa`. */
  | { readonly hue: string; readonly words: string }

/** What of the page becomes the picture. */
export interface PictureParts {
  /** Drawings that lie one below the other, shown or not; or a box of the page, as it stands. */
  readonly drawing: readonly SVGSVGElement[] | HTMLElement
  readonly legend: readonly PictureKey[]
  /** The custom property of the ground that it stands on. */
  readonly ground: '--color-paper' | '--color-outside-soft'
}

/** What the sheet says around the drawing. */
export type PictureWords = Omit<SheetContent, 'drawing' | 'legend'>

/** One SVG file, which needs nothing beside it. */
export interface Picture {
  readonly svg: string
  /** In px. */
  readonly width: number
  readonly height: number
}

const FAMILIES = { serif: '--font-serif', sans: '--font-sans' } as const

/**
 * Writes a picture of a part of the page on a sheet of its own, in the colours of the light page.
 * @throws Error where the fonts do not arrive
 */
export async function writePicture(parts: PictureParts, words: PictureWords): Promise<Picture> {
  await loadFonts()
  const { root, sheet } = readInLight(() => drawSheet(parts, words))
  const text = root.textContent
  const families = [...root.querySelectorAll('[font-family]')].flatMap((element) =>
    (element.getAttribute('font-family') ?? '').split(',').map((name) => name.trim()),
  )
  const names = new Set(families.map((name) => name.replaceAll("'", '')))
  const style = document.createElementNS(SVG, 'style')
  // Numbers in the drawing are as wide as each other, as on the page; the sheet's own words are measured without that.
  style.append(
    await embedFonts(names, text),
    'g text{font-variant-numeric:tabular-nums lining-nums}',
  )
  root.prepend(style)
  const { width, height } = sheet
  return { svg: new XMLSerializer().serializeToString(root), width, height }
}

/** Words are measured in the fonts in which they will be set. */
async function loadFonts(): Promise<void> {
  const styles = getComputedStyle(document.documentElement)
  await Promise.all(
    Object.values(FAMILIES).flatMap((family) =>
      [400, 600].map((weight) =>
        document.fonts.load(`${weight} 16px ${styles.getPropertyValue(family)}`),
      ),
    ),
  )
}

interface DrawnSheet {
  readonly root: SVGSVGElement
  readonly sheet: Sheet
}

function drawSheet(parts: PictureParts, words: PictureWords): DrawnSheet {
  const copier = drawingCopier(paintReader())
  const drawn = drawParts(parts.drawing, copier)
  const keys = parts.legend.map((key) => drawKey(key, copier))
  const sheet = layOutSheet(
    {
      ...words,
      drawing: drawn,
      legend: keys.map(({ sign, words: said }) => ({ sign, words: said })),
    },
    measurer(),
  )
  const color = (token: string) => copier.paintOf(tokenColor(token)).color
  const { width, height } = sheet

  const root = document.createElementNS(SVG, 'svg')
  setAll(root, { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' })
  root.append(named('title', words.title), named('desc', words.reading || words.site))
  const ground = document.createElementNS(SVG, 'rect')
  setAll(ground, { width, height, fill: color(parts.ground) })
  root.append(ground)
  place(drawn.node, sheet.drawing)
  root.append(drawn.node)
  keys.forEach(({ sign }, i) => {
    const at = sheet.signs[i]
    if (!sign || !at) return
    place(sign.node, at)
    root.append(sign.node)
  })
  for (const y of sheet.rules) {
    const rule = document.createElementNS(SVG, 'path')
    setAll(rule, { d: `M${sheet.drawing.x} ${y}H${width - sheet.drawing.x}` })
    setAll(rule, { stroke: color('--color-hair-strong') })
    root.append(rule)
  }
  for (const { x, y, runs, style } of sheet.lines) {
    const { family, size, weight, ink } = TEXT_STYLES[style]
    const text = document.createElementNS(SVG, 'text')
    setAll(text, {
      x,
      y,
      fill: color(`--color-${ink}`),
      'font-family': familyInFile(familyOf(family)),
    })
    setAll(text, { 'font-size': size, 'font-weight': weight })
    text.append(...runs.map(writeRun))
    root.append(text)
  }
  root.insertBefore(copier.definitions(), ground)
  return { root, sheet }
}

function familyOf(family: keyof typeof FAMILIES): string {
  return getComputedStyle(document.documentElement).getPropertyValue(FAMILIES[family])
}

function writeRun({ text, bold = false }: Run): Node {
  if (!bold) return document.createTextNode(text)
  const part = document.createElementNS(SVG, 'tspan')
  setAll(part, { 'font-weight': 600 })
  part.append(text)
  return part
}

function named(tag: 'title' | 'desc', words: string): SVGElement {
  const element = document.createElementNS(SVG, tag)
  element.append(words)
  return element
}

function place(node: SVGElement, { x, y }: { readonly x: number; readonly y: number }): void {
  if (node.localName === 'svg') setAll(node, { x, y })
  else setAll(node, { transform: `translate(${x} ${y})` })
}

function drawParts(drawing: PictureParts['drawing'], copier: DrawingCopier): Drawn {
  if (drawing instanceof HTMLElement) return drawBox(drawing, copier)
  const node = document.createElementNS(SVG, 'g')
  let height = 0
  let width = 0
  for (const svg of drawing) {
    const size = sizeOf(svg)
    node.append(copier.copy(svg, { x: 0, y: height, ...size }))
    height += size.height
    width = Math.max(width, size.width)
  }
  return { node, width, height }
}

function sizeOf(svg: SVGSVGElement): { readonly width: number; readonly height: number } {
  return {
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
  }
}

interface DrawnKey {
  readonly sign: Drawn | null
  readonly words: readonly Run[]
}

const DOT = 10

function drawKey(key: PictureKey, copier: DrawingCopier): DrawnKey {
  if ('hue' in key) {
    const dot = document.createElementNS(SVG, 'circle')
    const fill = copier.paintOf(tokenColor(key.hue)).color
    setAll(dot, { cx: DOT / 2, cy: DOT / 2, r: DOT / 2, fill })
    const node = document.createElementNS(SVG, 'g')
    node.append(dot)
    return { sign: { node, width: DOT, height: DOT }, words: [{ text: key.words }] }
  }
  const svg = key.entry.querySelector('svg')
  const size = svg && sizeOf(svg)
  return {
    sign: svg && size ? { node: copier.copy(svg, { x: 0, y: 0, ...size }), ...size } : null,
    words: runsOf(key.entry),
  }
}

/** The words of an entry; what is bold there stays so. */
function runsOf(node: Node, bold = false): readonly Run[] {
  if (node instanceof Text) return [{ text: node.data, bold }]
  if (!(node instanceof Element) || node.matches('svg, [data-not-pictured]')) return []
  const inner = bold || node.localName === 'b'
  return [...node.childNodes].flatMap((child) => runsOf(child, inner))
}

/** Measures words as the sheet sets them. */
function measurer(): (style: TextStyleName) => Measure {
  const context = document.createElement('canvas').getContext('2d')
  return (name) => {
    const { family, size, weight } = TEXT_STYLES[name]
    const names = familyOf(family)
    return (text, bold) => {
      if (!context) return text.length * size
      context.font = `${bold ? 600 : weight} ${size}px ${names}`
      return context.measureText(text).width
    }
  }
}
