import {
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  useChartWidth,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import { formatNumber } from '#domain/numbers/format-number.ts'
import { VIETNAM } from '#domain/reference/reference-index.ts'
import { chartHeight } from './chart-size.ts'
import { hueOf } from './hue.ts'
import { endNameWidth, placeNote, spreadLabels } from './line-labels.ts'
import { LineDot } from './line-dot.tsx'
import type { MarkActions } from './mark-link.tsx'
import { UNIT_ON_AXIS } from './scale-words.ts'
import type { CountryMarks, FigureMark, SetView } from './set-model.ts'

interface LinesChartProps extends MarkActions {
  readonly view: SetView
}

const AXIS = 30
/** Above the drawing: a line for the unit, and one for a change of method. */
const HEADER = 24
const NOTE = 18
/** Between the drawing and a country's name, for the line that leads there. */
const LEAD = 17
/** Lowest place of the index; the scale of a rank runs from the first to it. */
const LAST_RANK = 180

/** Scores and ranks of several countries through the years, named at the ends of the lines. */
export function LinesChart({ view, ...actions }: LinesChartProps) {
  const { set, countries, partner } = view
  const ranked = set.unit === 'rank'
  const domain = ranked ? [1, LAST_RANK] : [0, 100]
  const years = countries.flatMap(({ marks }) => marks.map(yearOfMark))
  const from = Math.min(...years)
  const to = Math.max(...years)
  const first = set.breaks === null ? null : Number(set.breaks)
  const isQuiet = (code: string | null) => partner !== null && code !== partner && code !== VIETNAM
  const margin = {
    top: HEADER + (first === null ? 0 : NOTE),
    right: LEAD + Math.max(...countries.map((country) => endNameWidth(endName(country)))),
    bottom: 0,
    left: 0,
  }
  const drawn = countries.toSorted((a, b) => Number(isQuiet(b.code)) - Number(isQuiet(a.code)))
  return (
    <ResponsiveContainer width="100%" height={chartHeight(view)}>
      <LineChart margin={margin} accessibilityLayer={false}>
        <XAxis
          type="number"
          dataKey="year"
          domain={[from, to]}
          allowDuplicatedCategory={false}
          ticks={everyFew(from, to)}
          tickLine={false}
          height={AXIS}
        />
        <YAxis
          type="number"
          dataKey="value"
          domain={domain}
          reversed={ranked}
          ticks={ranked ? [1, 60, 120, LAST_RANK] : [0, 25, 50, 75, 100]}
          tickLine={false}
          axisLine={false}
          width={36}
        />
        {first === null ? null : <ReferenceLine x={first - 0.5} className="outside-break" />}
        {drawn.flatMap(({ code, marks }) =>
          stretchesOf(marks, first).map((stretch) => (
            <Line
              key={`${code} ${stretch[0]?.figure.id}`}
              data={stretch.map((mark) => ({ year: yearOfMark(mark), value: mark.figure.value }))}
              dataKey="value"
              isAnimationActive={false}
              activeDot={false}
              stroke={isQuiet(code) ? 'var(--color-hair-strong)' : hueOf(code)}
              strokeWidth={isQuiet(code) ? 1 : 2}
              dot={
                <LineDot
                  marks={stretch}
                  r={isQuiet(code) ? 2 : 3}
                  quiet={isQuiet(code)}
                  {...actions}
                />
              }
            />
          )),
        )}
        <EndNames countries={countries} isQuiet={isQuiet} />
        {first === null ? null : <BreakNote year={first} />}
        <text x={0} y={12} className="fill-ink-2 text-xs">
          {set.unit ? UNIT_ON_AXIS[set.unit] : ''}
        </text>
      </LineChart>
    </ResponsiveContainer>
  )
}

function yearOfMark({ figure }: FigureMark): number {
  return Number(figure.date.edtf.slice(0, 4))
}

/** Nothing is joined across a change of method. */
function stretchesOf(
  marks: readonly FigureMark[],
  first: number | null,
): readonly (readonly FigureMark[])[] {
  if (first === null) return [marks]
  return [
    marks.filter((mark) => yearOfMark(mark) < first),
    marks.filter((mark) => yearOfMark(mark) >= first),
  ].filter((stretch) => stretch.length > 0)
}

function everyFew(from: number, to: number): readonly number[] {
  const step = Math.max(1, Math.ceil((to - from) / 5))
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => to - i * step)
}

interface BreakNoteProps {
  /** The first year of the new method. */
  readonly year: number
}

/** What the broken line means, on a line of its own so that it meets no other words. */
function BreakNote({ year }: BreakNoteProps) {
  const x = useXAxisScale()?.(year - 0.5)
  const width = useChartWidth()
  if (x === undefined || width === undefined) return null
  const text = `measured otherwise from ${year}`
  return (
    <text x={placeNote(text, x, width)} y={HEADER + 8} className="fill-ink-2 text-xs">
      {text}
    </text>
  )
}

/** A country with its last number. */
function endName({ name, marks }: CountryMarks): string {
  const value = marks.at(-1)?.figure.value ?? null
  return value === null ? name : `${name} ${formatNumber(value)}`
}

interface EndNamesProps {
  readonly countries: readonly CountryMarks[]
  readonly isQuiet: (code: string | null) => boolean
}

/** Each country at the end of its line, with its last number. */
function EndNames({ countries, isQuiet }: EndNamesProps) {
  const area = usePlotArea()
  const yOf = useYAxisScale()
  if (!area || !yOf) return null
  const wishes = countries.flatMap((country) => {
    const value = country.marks.at(-1)?.figure.value ?? null
    const y = value === null ? undefined : yOf(value)
    return y === undefined ? [] : [{ code: country.code, text: endName(country), y }]
  })
  return spreadLabels(wishes, 15, area.y, area.y + area.height).map(({ code, text, y, at }) => (
    <g key={code} data-partner={code ?? undefined} className="outside-mark pointer-events-none">
      <path
        d={`M${area.x + area.width + 5} ${at}L${area.x + area.width + 14} ${y}`}
        className="fill-none stroke-hair-strong"
      />
      <text
        x={area.x + area.width + LEAD}
        y={y + 4}
        className={isQuiet(code) ? 'fill-ink-2 text-xs' : 'fill-(--c) text-xs font-semibold'}
      >
        {text}
      </text>
    </g>
  ))
}
