import {
  Line,
  LineChart,
  ResponsiveContainer,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import { TIERS } from '#domain/model/reference.ts'
import { yearOf } from '#domain/reference/reference-index.ts'
import { STEP_CHART } from './chart-size.ts'
import { hueOf } from './hue.ts'
import { LineDot } from './line-dot.tsx'
import type { MarkActions } from './mark-link.tsx'
import { placeStepYears } from './step-labels.ts'
import { yearsOf, type CountryMarks, type SetView } from './set-model.ts'

interface StepsChartProps extends MarkActions {
  readonly view: SetView
}

const RIGHT = 12
const MARGIN = { top: 24, right: RIGHT, bottom: 0, left: 0 }
/** The longest name takes two lines. */
const NAMES = 112
const SHORT_NAMES = ['Relations', 'Comprehensive', 'Strategic', 'Comprehensive strategic']

/** The rank of each tie through the years as a line of steps, all on one scale of time. */
export function StepsChart({ view, ...actions }: StepsChartProps) {
  const { countries, partner, end } = view
  const starts = countries.flatMap(({ marks }) =>
    marks.map((mark) => yearOf(mark.figure.date.earliest)),
  )
  const from = Math.floor(Math.min(...starts) / 10) * 10
  return countries
    .filter(({ code }) => partner === null || code === partner)
    .map((country) => (
      <div key={country.code} data-partner={country.code ?? undefined}>
        {partner === null ? (
          <p className="text-sm font-semibold text-(--c)">{country.name}</p>
        ) : null}
        <ResponsiveContainer width="100%" height={STEP_CHART}>
          <LineChart data={stepsOf(country, end)} margin={MARGIN} accessibilityLayer={false}>
            <XAxis
              type="number"
              dataKey="year"
              domain={[from, end]}
              ticks={decades(from, end)}
              tickLine={false}
              height={24}
            />
            <YAxis
              type="number"
              domain={[0, TIERS.length - 1]}
              ticks={TIERS.map((_, i) => i)}
              tickFormatter={(tier: number) => SHORT_NAMES[tier] ?? ''}
              interval={0}
              tickLine={false}
              axisLine={false}
              width={NAMES}
            />
            <Line
              type="stepAfter"
              dataKey="tier"
              isAnimationActive={false}
              activeDot={false}
              strokeWidth={2}
              stroke={hueOf(country.code)}
              dot={<LineDot marks={country.marks} r={4.5} quiet={false} {...actions} />}
            />
            <StepYears country={country} />
          </LineChart>
        </ResponsiveContainer>
      </div>
    ))
}

function tierOf(country: CountryMarks, index: number): number {
  const tier = country.marks[index]?.figure.tier
  return tier ? TIERS.indexOf(tier) : 0
}

/** The steps, and the end of the last one. */
function stepsOf(country: CountryMarks, end: number) {
  const steps = country.marks.map(({ figure }, i) => ({
    year: yearOf(figure.date.earliest),
    tier: tierOf(country, i),
  }))
  const last = steps.at(-1)
  return last ? [...steps, { ...last, year: end }] : steps
}

function decades(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / 10) + 1 }, (_, i) => from + i * 10)
}

/** The year of each step, at its mark. */
function StepYears({ country }: { readonly country: CountryMarks }) {
  const area = usePlotArea()
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  if (!area || !xOf || !yOf) return null
  const steps = country.marks.flatMap((mark, i) => {
    const x = xOf(yearOf(mark.figure.date.earliest))
    const y = yOf(tierOf(country, i))
    const { id } = mark.figure
    return x === undefined || y === undefined ? [] : [{ id, text: yearsOf(mark), x, y }]
  })
  const room = { from: area.x, to: area.x + area.width + RIGHT }
  return placeStepYears(steps, room).map(({ id, text, middle, base }) => (
    <text
      key={id}
      x={middle}
      y={base}
      textAnchor="middle"
      className="pointer-events-none fill-ink text-xs"
    >
      {text}
    </text>
  ))
}
