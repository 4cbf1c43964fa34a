import { breakLines, clipLines, type LabelLines, type MeasuredText } from './label-model.ts'

/** A label broken into lines, and in px of height what it would be worth to avoid that shape. */
export interface LabelShape {
  readonly lines: LabelLines
  readonly penalty: number
}

/** Label shapes from the calmest to the most broken: lines, widest line in px, penalty. */
const SHAPES = [
  { count: 1, limit: 300, penalty: 0 },
  { count: 2, limit: 230, penalty: 4 },
  { count: 3, limit: 170, penalty: 10 },
] as const

/** From this width on a title may be cut, in these shapes. */
export const LONG_TITLE = 330
const CUTS = [
  { count: 1, limit: 230 },
  { count: 2, limit: 220 },
  { count: 3, limit: 150 },
] as const

/** The shapes of a label that fit into a room, whole ones first. */
export function shapesOf(text: MeasuredText, room: number): readonly LabelShape[] {
  if (room < 40) return []
  const whole = SHAPES.flatMap(({ count, limit, penalty }) => {
    const lines = breakLines(text, count, Math.min(limit, room))
    return lines ? [{ lines, penalty }] : []
  })
  const cut = CUTS.flatMap(({ count, limit }) => {
    const lines = clipLines(text, count, Math.min(limit, room))
    if (!lines?.clipped) return []
    const kept = lines.lines.join(' ').split(' ').length
    return [{ lines, penalty: 10 + 50 * (1 - kept / text.words.length) }]
  })
  return [...whole, ...cut]
}
