import type { AxisSegment, AxisTick } from './axis-label-model.ts'
import { MARK_RADIUS } from './figure-model.ts'
import { breakLines, clipLines, measureText, measureWords, type LabelLines } from './label-model.ts'
import { LABEL_GAP, labelOf, standsOf, type PlacedLabel, type PlacedMark } from './place-model.ts'
import type { PublicationMark } from './publication-model.ts'
import type { TimelineLayout } from './timeline-model.ts'

/** A stretch of the plot, in px. */
interface Span {
  readonly x0: number
  readonly x1: number
}

/** Fewer px tell nothing of a name. */
const LEAST_ROOM = 60
/** Half of a sheet that stands for an article, with its edge. */
const SHEET_HALF = 9

/**
 * A zoomed layout as its window shows it: no words are cut by an edge. A label whose mark is seen moves along its bar, is
 * broken anew for the room that is left, or changes sides where nothing stands; otherwise it is left out while it
 * crosses. Marks keep their places. What does not change stays the same object.
 * @param window what is seen of the plot
 */
export function fitToWindow(layout: TimelineLayout, window: Span): TimelineLayout {
  const stands = standsOf(layout.scale)
  return {
    ...layout,
    lanes: layout.lanes.map((lane) => {
      const placed = fitMarks(lane.placed, window, stands)
      return placed.every((mark, i) => mark === lane.placed[i]) ? lane : { ...lane, placed }
    }),
    segments: layout.segments.map((segment) => fitSegment(segment, window)),
    ticks: layout.ticks.filter((tick) => !isCut(tickSpan(tick), window)),
    publications: fitPublications(layout.publications, window),
    silences: layout.silences.map((silence) =>
      isCut(silence, window) ? { ...silence, words: null } : silence,
    ),
  }
}

/** Marks of a lane whose labels no edge of a window cuts. */
export function fitMarks(
  placed: readonly PlacedMark[],
  window: Span,
  stands: readonly Span[],
): readonly PlacedMark[] {
  /** What is taken, with what labels took that changed sides. */
  const taken = placed.map((mark) => mark.box)
  return placed.map((mark, i) => {
    const { label, x0, x1 } = mark
    if (!label) return mark
    const words = labelSpan(label)
    const seen = x1 > window.x0 && x0 < window.x1
    if (isWithin(words, window) || (!seen && !overlap(words, window))) return mark
    if (!seen) return { ...mark, label: null }
    const fitted = isAbove(mark, label)
      ? [alongBar(mark, label, window, stands, true), alongBar(mark, label, window, stands, false)]
      : [sameSide(mark, label, window), otherSide(mark, label, window, stands)]
    for (const one of fitted) {
      if (!one) continue
      const { box } = mark
      const { x0: from, x1: to } = labelSpan(one)
      const wider = { ...box, x0: Math.min(box.x0, from - 3), x1: Math.max(box.x1, to + 3) }
      const free = taken.every(
        (other, j) => j === i || !overlap(other, wider) || other.y0 >= box.y1 || other.y1 <= box.y0,
      )
      if (!free) continue
      taken[i] = wider
      return { ...mark, label: one, box: wider }
    }
    return { ...mark, label: null }
  })
}

/** Whether a label stands above its bar. */
function isAbove({ bar, x1 }: PlacedMark, { anchor, x }: PlacedLabel): boolean {
  return bar && anchor === 'start' && x < x1
}

/**
 * The label above what is seen of its bar, on the stretch of which most is seen.
 * @param beyond whether it may reach further than the bar and the label did
 */
function alongBar(
  mark: PlacedMark,
  label: PlacedLabel,
  window: Span,
  stands: readonly Span[],
  beyond: boolean,
): PlacedLabel | null {
  const { x0, x1 } = mark
  const [best] = stands
    .map((stand) => ({ stand, seen: meet(meet({ x0, x1 }, stand), window) }))
    .toSorted((a, b) => b.seen.x1 - b.seen.x0 - (a.seen.x1 - a.seen.x0))
  if (!best) return null
  const end = beyond ? Infinity : Math.max(x1, labelSpan(label).x1)
  const { x0: from, x1: to } = meet(meet({ x0, x1: end }, best.stand), window)
  const lines = linesFor(mark, label, to - from)
  return lines && { ...label, ...lines, x: clamp(label.x, from, to - lines.width) }
}

/** The label on the side where it was, within the window; null where that leaves too little room. */
function sameSide(mark: PlacedMark, label: PlacedLabel, window: Span): PlacedLabel | null {
  const room = label.anchor === 'end' ? label.x - window.x0 : window.x1 - label.x
  const lines = linesFor(mark, label, room)
  return lines && { ...label, ...lines }
}

/** The label on the other side of its mark, whether or not something stands there. */
function otherSide(
  mark: PlacedMark,
  label: PlacedLabel,
  window: Span,
  stands: readonly Span[],
): PlacedLabel | null {
  const { x0, x1, bar, planX } = mark
  const { open, record, rough } = mark.mark
  const half = bar ? 0 : rough.from ? MARK_RADIUS + 6 : MARK_RADIUS
  if (label.anchor === 'start') {
    const x = Math.min(x0 - half, (planX ?? x0) - MARK_RADIUS) - LABEL_GAP
    const stand = stands.find((one) => x > one.x0 && x <= one.x1)
    if (!stand || x > window.x1) return null
    const lines = linesFor(mark, label, x - Math.max(window.x0, stand.x0))
    return lines && { ...label, ...lines, x, anchor: 'end' }
  }
  // There the dotted line of a plan runs.
  if (open || record.event.outcome !== null) return null
  const x = Math.max(x1 + half, (planX ?? x1) + MARK_RADIUS) + LABEL_GAP
  const stand = stands.find((one) => x >= one.x0 && x < one.x1)
  if (!stand || x < window.x0) return null
  const lines = linesFor(mark, label, Math.min(window.x1, stand.x1) - x)
  return lines && { ...label, ...lines, x, anchor: 'start' }
}

/** A label in as many lines as it had, whole or cut by the word. */
function linesFor({ mark }: PlacedMark, { lines }: LabelLines, room: number): LabelLines | null {
  if (room < LEAST_ROOM) return null
  const text = measureWords(labelOf(mark), mark.strong)
  return breakLines(text, lines.length, room) ?? clipLines(text, lines.length, room)
}

/** A heading stands above what is seen of its stretch. */
function fitSegment(segment: AxisSegment, window: Span): AxisSegment {
  const { title, titleX } = segment
  if (title === null || isWithin(segment, window)) return segment
  const half = measureText(title, true) / 2
  if (isWithin({ x0: titleX - half, x1: titleX + half }, window)) return segment
  const seen = meet(segment, window)
  if (seen.x1 - seen.x0 < 2 * half) return { ...segment, title: null }
  return { ...segment, titleX: clamp(titleX, seen.x0 + half, seen.x1 - half) }
}

function fitPublications(
  marks: readonly PublicationMark[],
  window: Span,
): readonly PublicationMark[] {
  return marks.map((mark) => {
    const { x, hit, anchor } = mark
    const sheet = { x0: x - SHEET_HALF, x1: x + SHEET_HALF }
    if (!isCut(hit, window) && !isCut(sheet, window)) return mark
    const turned = {
      x0: anchor === 'start' ? sheet.x0 - (hit.x1 - sheet.x1) : sheet.x0,
      x1: anchor === 'start' ? sheet.x1 : sheet.x1 + (sheet.x0 - hit.x0),
    }
    const free = marks.every(
      (other) => other === mark || other.row !== mark.row || !overlap(other.hit, turned),
    )
    return free && isWithin(turned, window)
      ? {
          ...mark,
          hit: turned,
          labelX: 2 * x - mark.labelX,
          anchor: anchor === 'start' ? 'end' : 'start',
        }
      : { ...mark, name: '', caveat: null, hit: sheet }
  })
}

function labelSpan({ x, width, anchor }: PlacedLabel): Span {
  return anchor === 'end' ? { x0: x - width, x1: x } : { x0: x, x1: x + width }
}

function tickSpan({ x, text, strong }: AxisTick): Span {
  const half = measureText(text, strong) / 2
  return { x0: x - half, x1: x + half }
}

function isWithin(a: Span, b: Span): boolean {
  return a.x0 >= b.x0 && a.x1 <= b.x1
}

function overlap(a: Span, b: Span): boolean {
  return a.x0 < b.x1 && a.x1 > b.x0
}

/** Whether an edge of the window runs through it. */
function isCut(a: Span, window: Span): boolean {
  return overlap(a, window) && !isWithin(a, window)
}

function meet(a: Span, b: Span): Span {
  return { x0: Math.max(a.x0, b.x0), x1: Math.min(a.x1, b.x1) }
}

function clamp(x: number, least: number, most: number): number {
  return Math.max(least, Math.min(x, most))
}
