import type { SetView } from './set-model.ts'

/** Heights in px, kept free before the charts come so that nothing moves. */
export const DOT_ROW = 52
export const DOT_AXIS = 40
export const STEP_CHART = 136
const LINES = 300
const COLUMNS = 300

export function chartHeight({ drawing, countries, partner }: SetView): number {
  if (drawing === 'lines') return LINES
  if (drawing === 'columns') return COLUMNS
  if (drawing === 'steps') return (STEP_CHART + 20) * (partner === null ? countries.length : 1)
  return countries.length * DOT_ROW + DOT_AXIS
}
