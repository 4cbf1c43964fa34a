import './set-charts.css'
import { memo } from 'react'
import { ColumnsChart } from './columns-chart.tsx'
import { DotsChart } from './dots-chart.tsx'
import { LinesChart } from './lines-chart.tsx'
import type { MarkActions } from './mark-link.tsx'
import type { ArticleNumber } from './said-model.ts'
import type { SetView } from './set-model.ts'
import { StepsChart } from './steps-chart.tsx'

interface SetChartProps extends MarkActions {
  readonly view: SetView
  /** What articles say, on the scale of the drawing. */
  readonly said: readonly ArticleNumber[]
}

const CHARTS = { columns: ColumnsChart, lines: LinesChart, steps: StepsChart }

/** The drawing of a set; what it says stands in words before it and in the table after it. */
export const SetChart = memo(function SetChart({ said, ...props }: SetChartProps) {
  const { drawing } = props.view
  if (drawing === 'list') return null
  const Chart = drawing === 'dots' ? null : CHARTS[drawing]
  return (
    <div aria-hidden="true" className="overflow-x-clip">
      {Chart ? <Chart {...props} /> : <DotsChart {...props} said={said} />}
    </div>
  )
})
