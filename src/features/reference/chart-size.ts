import { buildDotRows } from './dot-rows.ts'
import type { SetView } from './set-model.ts'

/** Heights in px, kept free before the charts come so that nothing moves. */
export const DOT_AXIS = 40
export const STEP_CHART = 136
const STEP_NAME = 20
const LINES = 300
const COLUMNS = 300

export function chartHeight(view: SetView): number {
  const { drawing, countries, partner } = view
  if (drawing === 'lines') return LINES
  if (drawing === 'columns') return COLUMNS
  if (drawing === 'steps') {
    return partner === null ? (STEP_CHART + STEP_NAME) * countries.length : STEP_CHART
  }
  return (buildDotRows(view).at(-1)?.bottom ?? 0) + DOT_AXIS
}
