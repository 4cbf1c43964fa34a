import {
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  usePlotArea,
  XAxis,
  YAxis,
} from 'recharts'
import { compactNumber } from '#domain/numbers/format-number.ts'
import { chartHeight, DOT_AXIS } from './chart-size.ts'
import { nameWidth } from './dot-labels.ts'
import { buildDotRows, LINE, type DotRow } from './dot-rows.ts'
import { DotShape } from './dot-shape.tsx'
import { DotWords, type DotWordsProps } from './dot-words.tsx'
import { MarkLink, type MarkActions } from './mark-link.tsx'
import { niceCeiling, UNIT_ON_AXIS } from './scale-words.ts'
import type { ArticleNumber } from './said-model.ts'
import type { SetView } from './set-model.ts'

interface DotsChartProps extends MarkActions {
  readonly view: SetView
  readonly said: readonly ArticleNumber[]
}

/** Where the chart puts a mark. */
interface ScatterPlace {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly index: number
}

/** Free at the right, so that the last number of the scale is not cut. */
const RIGHT = 20
const MARGIN = { top: 0, right: RIGHT, bottom: 0, left: 0 }
const R = 5
const QUIET_R = 3

/** Numbers of several countries on one scale from zero; every dot has its line, with its number and year. */
export function DotsChart({ view, said, onPoint, onChoose }: DotsChartProps) {
  const { countries, most, set } = view
  const top = niceCeiling(most)
  const rows = buildDotRows(view)
  const names = Math.max(...countries.map(({ name }) => nameWidth(name)))
  const points = rows.flatMap(({ quiet, dots }) =>
    dots.map(({ mark, y }) => ({ x: mark.figure.value ?? 0, y, mark, quiet })),
  )
  const drawName = (place: { y: number | string; index: number }) => (
    <RowName row={rows[place.index]} y={Number(place.y)} />
  )
  const drawMark = ({ cx = 0, cy = 0, index }: ScatterPlace) => {
    const point = points[index]
    if (!point) return <g />
    const { mark, quiet } = point
    return (
      <g data-partner={mark.figure.partner ?? undefined} className="outside-mark">
        <MarkLink mark={mark} onPoint={onPoint} onChoose={onChoose}>
          <DotShape
            mark={mark}
            x={cx}
            y={cy}
            r={quiet ? QUIET_R : R}
            quiet={quiet}
            reach={quiet ? QUIET_R : LINE / 2}
          />
        </MarkLink>
      </g>
    )
  }
  return (
    <ResponsiveContainer width="100%" height={chartHeight(view)}>
      <ScatterChart margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid horizontal={false} syncWithTicks stroke="var(--color-hair)" />
        <XAxis
          type="number"
          dataKey="x"
          domain={[0, top]}
          ticks={[0, top / 4, top / 2, (top * 3) / 4, top]}
          tickFormatter={compactNumber}
          tickLine={false}
          height={DOT_AXIS}
          label={{
            value: set.unit ? UNIT_ON_AXIS[set.unit] : '',
            position: 'insideBottomRight',
          }}
        />
        <YAxis
          type="number"
          dataKey="y"
          domain={[0, rows.at(-1)?.bottom ?? 0]}
          reversed
          ticks={rows.map((row) => (row.top + row.bottom) / 2)}
          interval={0}
          width={names}
          axisLine={false}
          tickLine={false}
          tick={drawName}
        />
        {rows.slice(1).map((row) => (
          <ReferenceLine key={row.country.code} y={row.top} />
        ))}
        <PlacedWords rows={rows} set={set} said={said} top={top} right={RIGHT} />
        <Scatter data={points} isAnimationActive={false} shape={drawMark} />
      </ScatterChart>
    </ResponsiveContainer>
  )
}

/** The words, once the chart knows its width. */
function PlacedWords(props: Omit<DotWordsProps, 'area'>) {
  const area = usePlotArea()
  return area ? <DotWords {...props} area={area} /> : null
}

interface RowNameProps {
  readonly row: DotRow | undefined
  readonly y: number
}

function RowName({ row, y }: RowNameProps) {
  if (!row) return null
  return (
    <text
      x={0}
      y={y + 4}
      data-partner={row.country.code ?? undefined}
      className={row.quiet ? 'fill-ink-2 text-xs' : 'outside-mark fill-(--c) text-xs font-semibold'}
    >
      {row.country.name}
    </text>
  )
}
