import { breakLines, type Measure, type Run } from './break-lines.ts'

/** How words of a sheet are set; sizes and distances in px. */
export interface TextStyle {
  readonly family: 'sans' | 'serif'
  readonly size: number
  /** From one line to the next. */
  readonly leading: number
  readonly weight: 400 | 600
  readonly ink: 'ink' | 'ink-2' | 'ink-3'
}

export const TEXT_STYLES = {
  site: { family: 'sans', size: 12, leading: 17, weight: 400, ink: 'ink-3' },
  title: { family: 'serif', size: 23, leading: 28, weight: 600, ink: 'ink' },
  fact: { family: 'sans', size: 13, leading: 19, weight: 400, ink: 'ink' },
  note: { family: 'sans', size: 13, leading: 19, weight: 400, ink: 'ink-2' },
  reading: { family: 'serif', size: 16, leading: 23, weight: 400, ink: 'ink' },
  key: { family: 'sans', size: 12, leading: 17, weight: 400, ink: 'ink-2' },
  foot: { family: 'sans', size: 12, leading: 17, weight: 400, ink: 'ink-2' },
} as const satisfies Readonly<Record<string, TextStyle>>

export type TextStyleName = keyof typeof TEXT_STYLES

interface Size {
  readonly width: number
  readonly height: number
}

/** An entry of the legend: the size of its sign, and what that means. */
interface KeyContent {
  /** Null where words alone say it. */
  readonly sign: Size | null
  readonly words: readonly Run[]
}

/** What a sheet carries, top down. */
export interface SheetContent {
  /** The site and the view that the drawing stands on. */
  readonly site: string
  readonly title: string
  /** What is shown: filters, day, counts. A line each. */
  readonly facts: readonly (readonly Run[])[]
  /** How to read it. */
  readonly notes: readonly string[]
  readonly drawing: Size
  readonly legend: readonly KeyContent[]
  /** What the drawing shows, in words; empty where it is said elsewhere. */
  readonly reading: string
  /** Sources, address, data version. A line each. */
  readonly foot: readonly (readonly Run[])[]
}

/** A line of words at its place: left end and baseline. */
interface PlacedLine {
  readonly x: number
  readonly y: number
  readonly runs: readonly Run[]
  readonly style: TextStyleName
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Everything at its place, in px from the top left of the sheet. */
export interface Sheet extends Size {
  readonly lines: readonly PlacedLine[]
  /** Heights at which a line runs across. */
  readonly rules: readonly number[]
  readonly drawing: Point
  /** The signs of the legend in its order; null where an entry has none. */
  readonly signs: readonly (Point | null)[]
}

const MARGIN = 32
/** Below this the words would be a column of single words; a drawing for a phone is not much wider. */
const NARROWEST = 320
/** Lines of prose get no longer than this. */
const PROSE = 760
const KEY_GAP = 6
const ENTRY_GAP = 20
const ENTRY_ROW = 20

/** Lays out a sheet around a drawing: words above, legend and sources below. */
export function layOutSheet(
  content: SheetContent,
  measureIn: (style: TextStyleName) => Measure,
): Sheet {
  const { drawing, legend } = content
  const inner = Math.max(NARROWEST, Math.ceil(drawing.width))
  const prose = Math.min(inner, PROSE)
  const lines: PlacedLine[] = []
  const rules: number[] = []
  let y = MARGIN
  const write = (runs: readonly Run[], style: TextStyleName, width: number) => {
    const { size, leading } = TEXT_STYLES[style]
    for (const line of breakLines(runs, width, measureIn(style))) {
      lines.push({ x: MARGIN, y: y + (leading + size * 0.7) / 2, runs: line.runs, style })
      y += leading
    }
  }

  write([{ text: content.site }], 'site', inner)
  y += 4
  write([{ text: content.title, bold: true }], 'title', inner)
  y += 6
  for (const fact of content.facts) write(fact, 'fact', prose)
  for (const note of content.notes) write([{ text: note }], 'note', prose)
  y += 20

  const place = { x: MARGIN, y }
  y += Math.ceil(drawing.height) + 16

  const signs = new Array<Point | null>()
  if (legend.length > 0) {
    rules.push(y)
    y += 10
    let x = 0
    for (const { sign, words } of legend) {
      const before = sign ? sign.width + KEY_GAP : 0
      const measure = measureIn('key')
      const whole = breakLines(words, inner - before, measure)
      const width = before + Math.max(...whole.map((line) => line.width), 0)
      if (x > 0 && x + width > inner) {
        x = 0
        y += ENTRY_ROW
      }
      signs.push(sign ? { x: MARGIN + x, y: y + (ENTRY_ROW - sign.height) / 2 } : null)
      whole.forEach((line, i) => {
        if (i > 0) y += TEXT_STYLES.key.leading
        lines.push({ x: MARGIN + x + before, y: y + 14, runs: line.runs, style: 'key' })
      })
      x += width + ENTRY_GAP
    }
    y += ENTRY_ROW + 12
  }

  if (content.reading) {
    write([{ text: content.reading }], 'reading', prose)
    y += 12
  }
  rules.push(y)
  y += 10
  for (const fact of content.foot) write(fact, 'foot', inner)
  return {
    width: inner + 2 * MARGIN,
    height: Math.ceil(y + MARGIN - 8),
    lines,
    rules,
    drawing: place,
    signs,
  }
}
