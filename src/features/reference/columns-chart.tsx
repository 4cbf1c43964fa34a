import { useId } from 'react'
import { compactNumber } from '#domain/numbers/format-number.ts'
import {
  Bar,
  BarChart,
  ResponsiveContainer,
  usePlotArea,
  XAxis,
  YAxis,
  type BarShapeProps,
} from 'recharts'
import { chartHeight } from './chart-size.ts'
import { placeNames } from './column-names.ts'
import { buildColumns, nameLargest, type Columns } from './columns-model.ts'
import { EdgedText } from './edged-text.tsx'
import { FillingPattern } from './filling-pattern.tsx'
import { MarkLink, type MarkActions } from './mark-link.tsx'
import { niceCeiling, UNIT_ON_AXIS } from './scale-words.ts'
import type { SetView } from './set-model.ts'

interface ColumnsChartProps extends MarkActions {
  readonly view: SetView
}

const KEY = 44
const MARGIN = { top: 24, right: 4, bottom: 0, left: 0 }

/** Amounts by year and supplier, stacked up to the total of all suppliers. */
export function ColumnsChart({ view, ...actions }: ColumnsChartProps) {
  const id = useId()
  const built = buildColumns(view)
  const { layers, columns } = built
  const patternOf = (layer: number) => `${id}${layer}`
  const top = niceCeiling(Math.max(...columns.map(({ total }) => total)))
  return (
    <>
      <Key built={built} patternOf={patternOf} />
      <ResponsiveContainer width="100%" height={chartHeight(view) - KEY}>
        <BarChart
          data={columns.map((column) => ({ year: column.year, column }))}
          margin={MARGIN}
          accessibilityLayer={false}
          barCategoryGap={2}
        >
          <XAxis
            dataKey="year"
            interval="preserveStartEnd"
            minTickGap={24}
            tickLine={false}
            height={26}
          />
          <YAxis
            domain={[0, top]}
            ticks={[0, top / 2, top]}
            tickFormatter={compactNumber}
            tickLine={false}
            axisLine={false}
            width={44}
          />
          {layers.map((layer, i) => (
            <Bar
              key={layer.name}
              dataKey={({ column }: { column: Columns['columns'][number] }) =>
                column.parts[i]?.value ?? 0
              }
              stackId="all"
              isAnimationActive={false}
              shape={
                <Part
                  columns={columns}
                  layer={i}
                  code={layer.code}
                  pattern={patternOf(i)}
                  {...actions}
                />
              }
            />
          ))}
          <Names built={built} top={top} />
          <text x={0} y={12} className="fill-ink-2 text-xs">
            {view.set.unit ? UNIT_ON_AXIS[view.set.unit] : ''}
          </text>
        </BarChart>
      </ResponsiveContainer>
    </>
  )
}

interface NamesProps {
  readonly built: Columns
  /** The end of the scale. */
  readonly top: number
}

/** Each supplier by name at its largest part. */
function Names({ built, top }: NamesProps) {
  const { columns } = built
  const area = usePlotArea()
  if (!area) return null
  const band = area.width / columns.length
  const xOf = (column: number) => area.x + (column + 0.5) * band
  const yOf = (value: number) => area.y + area.height * (1 - value / top)
  const wishes = nameLargest(built).map(({ code, text, column }) => ({
    code,
    text,
    x: xOf(column),
    y: yOf(columns[column]?.total ?? 0),
  }))
  const tops = columns.map(({ total }, i) => ({ x: xOf(i), top: yOf(total) }))
  const room = { left: area.x, right: area.x + area.width, top: area.y + 2, half: band / 2 }
  const names = placeNames(wishes, tops, room)
  return (
    <g className="pointer-events-none">
      {names
        .filter(({ leads }) => leads)
        .map(({ code, x, y, base }) => (
          <path key={code} d={`M${x} ${base + 3}V${y - 1}`} className="fill-none stroke-ink-3" />
        ))}
      {names.map(({ code, text, middle, base }) => (
        <g key={code} data-partner={code} className="outside-mark">
          <EdgedText
            x={middle}
            y={base}
            textAnchor="middle"
            className="fill-(--c) text-xs font-semibold"
          >
            {text}
          </EdgedText>
        </g>
      ))}
    </g>
  )
}

interface PartProps extends MarkActions, Partial<BarShapeProps> {
  readonly columns: Columns['columns']
  readonly layer: number
  readonly code: string | null
  readonly pattern: string
}

/** One supplier’s part of a column. Takes its place from the chart, which hands it over by cloning the element. */
function Part({
  columns,
  layer,
  code,
  pattern,
  index = 0,
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  ...actions
}: PartProps) {
  const mark = columns[index]?.parts[layer]?.mark
  if (!mark || height <= 0) return null
  return (
    <g data-partner={code ?? undefined} className="outside-mark">
      <MarkLink mark={mark} onPoint={actions.onPoint} onChoose={actions.onChoose}>
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          fill={`url(#${pattern})`}
          className="stroke-(--c)"
          strokeWidth={0.75}
        />
      </MarkLink>
    </g>
  )
}

interface KeyProps {
  readonly built: Columns
  readonly patternOf: (layer: number) => string
}

/** The fillings with their names and their sums over all years. */
function Key({ built: { layers }, patternOf }: KeyProps) {
  return (
    <ul className="flex min-h-11 flex-wrap content-start gap-x-4 gap-y-1 text-xs">
      {layers.map(({ code, name, filling, sum }, i) => (
        <li
          key={name}
          data-partner={code ?? undefined}
          className="outside-mark flex items-center gap-1.5"
        >
          <svg width="18" height="12" aria-hidden="true">
            <defs>
              <FillingPattern id={patternOf(i)} filling={filling} />
            </defs>
            <rect
              x="0.5"
              y="0.5"
              width="17"
              height="11"
              fill={`url(#${patternOf(i)})`}
              className="stroke-(--c)"
            />
          </svg>
          {name} <span className="text-ink-2">{compactNumber(Math.round(sum))}</span>
        </li>
      ))}
    </ul>
  )
}
