import {
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  usePlotArea,
  XAxis,
  YAxis,
} from 'recharts'
import { DOT_AXIS, DOT_ROW } from './chart-size.ts'
import { placeDotLabels } from './dot-labels.ts'
import { DotShape } from './dot-shape.tsx'
import { MarkLink, type MarkActions } from './mark-link.tsx'
import { boundedNumber, compactNumber, niceCeiling, UNIT_ON_AXIS } from './scale-words.ts'
import type { ArticleNumber } from './said-model.ts'
import { yearsOf, type CountryMarks, type SetView } from './set-model.ts'

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

const MARGIN = { top: 0, right: 20, bottom: 0, left: 0 }
const NAMES = 92
const R = 5.5

/** Numbers of several countries on one scale from zero, a row each; every dot says its year. */
export function DotsChart({ view, said, onPoint, onChoose }: DotsChartProps) {
  const { countries, most, set, partner } = view
  const top = niceCeiling(most)
  const points = countries.flatMap(({ marks }, row) =>
    marks.map((mark) => ({ x: mark.figure.value ?? 0, y: row, mark })),
  )
  const drawName = (place: { y: number | string; index: number }) => (
    <RowName country={countries[place.index]} y={Number(place.y)} partner={partner} />
  )
  const drawMark = ({ cx = 0, cy = 0, index }: ScatterPlace) => {
    const mark = points[index]?.mark
    if (!mark) return <g />
    const quiet = partner !== null && mark.figure.partner !== partner
    return (
      <g data-partner={mark.figure.partner ?? undefined} className="outside-mark">
        <MarkLink mark={mark} onPoint={onPoint} onChoose={onChoose}>
          <DotShape mark={mark} x={cx} y={cy} r={R} quiet={quiet} />
        </MarkLink>
      </g>
    )
  }
  return (
    <ResponsiveContainer width="100%" height={countries.length * DOT_ROW + DOT_AXIS}>
      <ScatterChart margin={MARGIN} accessibilityLayer={false}>
        <XAxis
          type="number"
          dataKey="x"
          domain={[0, top]}
          ticks={[0, top / 4, top / 2, (top * 3) / 4, top]}
          tickFormatter={compactNumber}
          tickLine={false}
          height={DOT_AXIS}
          label={{ value: set.unit ? UNIT_ON_AXIS[set.unit] : '', position: 'insideBottomRight' }}
        />
        <YAxis
          type="number"
          dataKey="y"
          domain={[-0.5, countries.length - 0.5]}
          reversed
          ticks={countries.map((_, row) => row)}
          interval={0}
          width={NAMES}
          axisLine={false}
          tickLine={false}
          tick={drawName}
        />
        {countries.map(({ code }, row) => (
          <ReferenceLine key={code} y={row} />
        ))}
        <Scatter data={points} isAnimationActive={false} shape={drawMark} />
        <Labels countries={countries} said={said} top={top} />
      </ScatterChart>
    </ResponsiveContainer>
  )
}

interface RowNameProps {
  readonly country: CountryMarks | undefined
  readonly y: number
  readonly partner: string | null
}

function RowName({ country, y, partner }: RowNameProps) {
  if (!country) return null
  const quiet = partner !== null && country.code !== partner
  return (
    <text
      x={0}
      y={y + 4}
      data-partner={country.code ?? undefined}
      className={quiet ? 'fill-ink-2 text-xs' : 'outside-mark fill-(--c) text-xs font-semibold'}
    >
      {country.name}
    </text>
  )
}

interface LabelsProps {
  readonly countries: readonly CountryMarks[]
  readonly said: readonly ArticleNumber[]
  readonly top: number
}

/** The latest number with its year, what articles say, and the years of the others where there is room. */
function Labels({ countries, said, top }: LabelsProps) {
  const area = usePlotArea()
  if (!area) return null
  return countries.map(({ code, marks }, row) => {
    const y = area.y + ((row + 0.5) * area.height) / countries.length
    const wishes = marks.toReversed().map((mark, i) => ({
      id: mark.figure.id,
      x: ((mark.figure.value ?? 0) / top) * area.width,
      text: i === 0 ? `${boundedNumber(mark.figure)} (${yearsOf(mark)})` : yearsOf(mark),
    }))
    const numbers = said
      .filter(({ country }) => country === code)
      .map(({ record, value, label }) => ({
        id: record,
        x: (value / top) * area.width,
        text: label,
      }))
    wishes.splice(1, 0, ...numbers)
    return (
      <g key={code} className="pointer-events-none fill-ink text-xs">
        {numbers.map(({ id, x }) => (
          <path
            key={id}
            d={`M${area.x + x} ${y - 9}v18`}
            className="stroke-mark-edge"
            strokeWidth={3}
          />
        ))}
        {placeDotLabels(wishes, area.width).map(({ id, x, text, side, anchor }) => (
          <text key={id} x={area.x + x} y={side === 'above' ? y - 11 : y + 20} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </g>
    )
  })
}
