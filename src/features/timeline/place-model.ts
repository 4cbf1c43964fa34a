import { LINE_HEIGHT, measureWords, type LabelLines, type MeasuredText } from './label-model.ts'
import { LONG_TITLE, shapesOf } from './label-shape-model.ts'
import { countStacks, figuresOf, type Figure } from './figure-model.ts'
import type { TimelineMark } from './mark-model.ts'
import type { PlacedCell, Scale } from './scale-model.ts'

/** The least height and width of what can be pointed at (WCAG 2.2, 2.5.8). */
const ROW = 24
/** Rows begin at multiples of this, so that neighbours line up; those with their label above need not. */
const STEP = 12
const FINE_STEP = 4
export const LABEL_GAP = 7
/** Bars and labels are thin; what can be pointed at is a little wider. */
const LEEWAY = 3
/** More than any lane is high. */
const BARE = 1e6
/** Longer than this is background. */
const LONG_DAYS = 62
/** How far labels may reach over the ends of the plot. */
const LEDGE = 8

/** Where a label stands: beside the mark, or above a long bar. */
export interface PlacedLabel extends LabelLines {
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly anchor: 'start' | 'end'
}

/** A mark with its place in its lane, in px from the plot's left and the lane's first row. */
export interface PlacedMark {
  readonly mark: TimelineMark
  /** Point: left and right are its centre. Bar: its ends. */
  readonly x0: number
  readonly x1: number
  readonly bar: boolean
  /** Where a bar runs through time that the axis leaves out. */
  readonly cuts: readonly number[]
  readonly y: number
  /** Centre of the hollow mark of an earlier plan. */
  readonly planX: number | null
  /** Null where there was no room: the mark then names itself to who points at it. */
  readonly label: PlacedLabel | null
  /** What it takes in its lane, all of which can be pointed at: no two overlap. */
  readonly box: Box
  /** What of it belongs to the mark of an earlier plan; enough of the box is left to the mark itself. */
  readonly planBox: Box | null
}

interface Span {
  readonly x0: number
  readonly x1: number
}

interface Box extends Span {
  readonly y0: number
  readonly y1: number
}

interface Candidate extends Span {
  readonly figure: Figure
  readonly lines: LabelLines | null
  readonly at: 'left' | 'right' | 'above' | null
  readonly labelX: number
  readonly height: number
  /** In px of height that it would be worth to avoid it. */
  readonly penalty: number
}

/**
 * Packs the marks of one lane, in the order given: each takes the highest free place, with its label in the
 * shape and on the side that keeps the lane low. Labels never cross a silence and never each other.
 * @param longBar px from which on a bar has its label above it, where it can go along with a window on the plot
 */
export function placeMarks(
  marks: readonly TimelineMark[],
  scale: Scale,
  longBar = Infinity,
): { readonly placed: readonly PlacedMark[]; readonly height: number } {
  const stands = standsOf(scale)
  const gaps = scale.cells.filter(({ kind }) => kind === 'break' || kind === 'silence')
  const stacks = countStacks(marks)
  const byId = new Map(marks.map((mark) => [mark.record.id, mark]))
  const placed: PlacedMark[] = []
  /** What is taken, from top to bottom. */
  const taken: Box[] = []
  for (const mark of marks.toSorted(byRank(scale))) {
    const text = measureWords(labelOf(mark), mark.strong)
    const outcome = byId.get(mark.record.event.outcome ?? '')
    let best: { readonly candidate: Candidate; readonly y0: number; readonly cost: number } | null =
      null
    const candidates = figuresOf(mark, scale, stacks, outcome).flatMap((figure) =>
      labelCandidates(mark, text, figure, stands, longBar),
    )
    const whole = candidates.filter(({ lines }) => lines && !lines.clipped)
    // A long title may be cut where that keeps the lane low, since it stands in full on the card; a short one is
    // cut only where it fits nowhere whole.
    for (const candidate of whole.length > 0 && text.width < LONG_TITLE ? whole : candidates) {
      const y0 = findRow(candidate, taken)
      const cost = y0 + candidate.height + candidate.penalty
      if (best === null || cost < best.cost) best = { candidate, y0, cost }
    }
    if (best === null) continue
    const settled = settle(mark, best.candidate, best.y0, gaps)
    placed.push(settled)
    const below = taken.findIndex(({ y0 }) => y0 > settled.box.y0)
    taken.splice(below < 0 ? taken.length : below, 0, settled.box)
  }
  return { placed, height: Math.max(0, ...placed.map(({ box }) => box.y1)) }
}

/** Where sources differ this sign leads the label: so it stays where the label is cut. */
export const DIFFERS = '≠\u{a0}'

/** The words of a label, whole. */
export function labelOf({ label, record }: TimelineMark): string {
  return record.discrepancies.length > 0 ? DIFFERS + label : label
}

/** What most articles report comes first, long backgrounds below the rest, those that run through a silence last. */
function byRank(scale: Scale): (a: TimelineMark, b: TimelineMark) => number {
  const silences = scale.cells.filter(({ kind }) => kind === 'silence')
  const rank = ({ from, to, strong }: TimelineMark) => {
    if (silences.some((silence) => from < silence.from && to > silence.to)) return 3
    if (to - from > LONG_DAYS) return 2
    return strong ? 0 : 1
  }
  return (a, b) => rank(a) - rank(b)
}

/** The stretches of the plot that labels may stand in: what lies between the silences. */
export function standsOf({ cells, width }: Scale): readonly Span[] {
  const stands: Span[] = []
  let x0 = -LEDGE
  for (const cell of cells) {
    if (cell.kind !== 'silence') continue
    stands.push({ x0, x1: cell.x0 - 4 })
    x0 = cell.x1 + 4
  }
  return [...stands, { x0, x1: width + LEDGE }]
}

function labelCandidates(
  mark: TimelineMark,
  text: MeasuredText,
  figure: Figure,
  stands: readonly Span[],
  longBar: number,
): readonly Candidate[] {
  const { left, right } = figure
  const beside = figure.x1 - figure.x0 < longBar
  const candidates: Candidate[] = []
  const add = (
    at: Candidate['at'],
    lines: LabelLines | null,
    labelX: number,
    penalty: number,
    x0 = left,
    x1 = right,
  ) => {
    const count = lines?.lines.length ?? 1
    const height = at === 'above' ? count * LINE_HEIGHT + 14 : ROW + (count - 1) * STEP
    candidates.push({ figure, lines, at, labelX, penalty, height, ...withPlan(x0, x1, figure) })
  }
  // Without its label, which makes it wide enough, only where none fits anywhere.
  add(null, null, left, BARE, left - LEEWAY, right + LEEWAY)

  // The dotted line of a plan runs to the right, where its label would stand in the way.
  const crossed = mark.record.event.outcome === null ? 0 : 40
  for (const stand of stands) {
    if (beside && left > stand.x0 && left <= stand.x1) {
      const labelX = left - LABEL_GAP
      const unlike = figure.hangs === 'right' ? 14 : 0
      for (const { lines, penalty } of shapesOf(text, labelX - stand.x0)) {
        add('left', lines, labelX, penalty + unlike, labelX - lines.width)
      }
    }
    if (beside && right >= stand.x0 && right < stand.x1) {
      const labelX = right + LABEL_GAP
      const unlike = (figure.hangs === 'left' ? 14 : 0) + crossed
      for (const { lines, penalty } of shapesOf(text, stand.x1 - labelX)) {
        add('right', lines, labelX, penalty + unlike, left, labelX + lines.width)
      }
    }
    // Above a bar that is long enough to be seen as what the label belongs to.
    const labelX = Math.max(figure.x0, stand.x0)
    const seen = Math.min(figure.x1, stand.x1) - labelX
    for (const { lines, penalty } of seen > 60 ? shapesOf(text, stand.x1 - labelX) : []) {
      add('above', lines, labelX, penalty + 4, left, Math.max(right, labelX + lines.width))
    }
  }
  return candidates
}

/** Where the mark of an earlier plan can be pointed at: around it, but towards the event's own no further than half way. */
function planSpan({ planX, x0: own }: Figure): Span | null {
  if (planX === null) return null
  const away = own - planX
  const aside = away < 0 ? Math.max(away, -ROW) / 2 : Math.min(away, ROW) / 2 - ROW
  return { x0: planX + aside, x1: planX + aside + ROW }
}

/** What a mark takes across: with an earlier plan both can be pointed at beside each other. */
function withPlan(x0: number, x1: number, figure: Figure): Span {
  const plan = planSpan(figure)
  if (!plan) return { x0: x0 - LEEWAY, x1: x1 + LEEWAY }
  const before = figure.x0 < plan.x0 ? ROW : 0
  return {
    x0: Math.min(x0 - LEEWAY, plan.x0 - before),
    x1: Math.max(x1 + LEEWAY, plan.x1 + ROW - before),
  }
}

/** The highest row where a candidate meets nothing that is taken; `taken` runs from top to bottom. */
function findRow({ x0, x1, height, at }: Candidate, taken: readonly Box[]): number {
  const step = at === 'above' ? FINE_STEP : STEP
  let y = 0
  for (const box of taken) {
    if (box.y0 >= y + height) break
    if (box.x0 > x1 || box.x1 < x0) continue
    y = Math.max(y, Math.ceil(box.y1 / step) * step)
  }
  return y
}

function settle(
  mark: TimelineMark,
  candidate: Candidate,
  y0: number,
  gaps: readonly PlacedCell[],
): PlacedMark {
  const { figure, lines, at, labelX, height } = candidate
  const above = at === 'above'
  const y = above ? y0 + height - 7 : y0 + height / 2
  const plan = planSpan(figure)
  // Where the label stands above, the bar is at the lower edge.
  const planTop = Math.min(y - ROW / 2, y0 + height - ROW)
  const textTop = above ? y0 + 11 : y - ((lines?.lines.length ?? 1) * LINE_HEIGHT) / 2 + 11
  return {
    mark,
    x0: figure.x0,
    x1: figure.x1,
    bar: mark.from !== mark.to,
    cuts: gaps
      .filter((gap) => figure.x0 < gap.x0 && figure.x1 > gap.x1)
      .map((gap) => (gap.x0 + gap.x1) / 2),
    y,
    planX: figure.planX,
    label: lines
      ? { ...lines, x: labelX, y: textTop, anchor: at === 'left' ? 'end' : 'start' }
      : null,
    box: { x0: candidate.x0, x1: candidate.x1, y0, y1: y0 + height },
    planBox: plan && { ...plan, y0: planTop, y1: planTop + ROW },
  }
}
