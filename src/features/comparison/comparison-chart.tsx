import { memo, useId } from 'react'
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { STANCES, type Stance } from '#domain/model/vocabulary.ts'
import { plural } from '#lib/plural.ts'
import { BAR_BAND, type ToneBar, type ToneChoice } from './tone-model.ts'
import { TonePattern } from './tone-pattern.tsx'
import { ToneStretch } from './tone-stretch.tsx'

const BAR_SIZE = 22
const MARGIN = { top: 0, right: 1, bottom: 0, left: 1 }
const WHOLE = [0, 1] as const

interface ComparisonChartProps {
  readonly bars: readonly ToneBar[]
  readonly onChoose: (choice: ToneChoice) => void
}

/** The tones of the claims about each partner as stretches of a bar; each opens its claims. */
export const ComparisonChart = memo(function ToneBars({ bars, onChoose }: ComparisonChartProps) {
  const id = useId()
  const patternOf = (code: string, stance: Stance) => `${id}${code}${stance}`

  const drawName = ({ y, index }: { y: number | string; index: number }) => (
    <BarName bar={bars[index]} y={Number(y)} />
  )

  return (
    <ResponsiveContainer width="100%" height={bars.length * BAR_BAND}>
      <BarChart
        data={toChartData(bars)}
        layout="vertical"
        barSize={BAR_SIZE}
        margin={MARGIN}
        accessibilityLayer={false}
        title="Tone of the claims about each partner"
      >
        <defs>
          {bars.flatMap(({ partner: { code } }) =>
            STANCES.map((stance) => (
              <TonePattern
                key={code + stance}
                id={patternOf(code, stance)}
                partner={code}
                stance={stance}
              />
            )),
          )}
        </defs>
        <XAxis type="number" domain={WHOLE} hide />
        <YAxis
          type="category"
          dataKey="code"
          width={1}
          axisLine={false}
          tickLine={false}
          interval={0}
          tick={drawName}
        />
        {STANCES.map((stance) => (
          <Bar
            key={stance}
            dataKey={stance}
            stackId="tone"
            isAnimationActive={false}
            shape={
              <Stretch bars={bars} stance={stance} patternOf={patternOf} onChoose={onChoose} />
            }
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
})

/** Each bar as the chart wants it: the share of each stance under its name. */
function toChartData(bars: readonly ToneBar[]) {
  return bars.map(({ partner, segments }) =>
    Object.fromEntries<string | number>([
      ['code', partner.code],
      ...segments.map(({ stance, share }): [Stance, number] => [stance, share]),
    ]),
  )
}

interface StretchProps extends ComparisonChartProps, Partial<BarShapeProps> {
  readonly stance: Stance
  readonly patternOf: (code: string, stance: Stance) => string
}

/** Takes its place from the chart, which hands it over by cloning the element. */
function Stretch({
  bars,
  stance,
  patternOf,
  onChoose,
  index,
  x = 0,
  y = 0,
  width = 0,
  height = 0,
}: StretchProps) {
  const bar = index === undefined ? undefined : bars[index]
  return bar ? (
    <ToneStretch
      place={{ x, y, width, height }}
      bar={bar}
      stance={stance}
      pattern={patternOf(bar.partner.code, stance)}
      onChoose={onChoose}
    />
  ) : null
}

function BarName({ bar, y }: { readonly bar: ToneBar | undefined; readonly y: number }) {
  if (!bar) return null
  return (
    <text x={0} y={y - BAR_SIZE / 2 - 8} className="text-sm" data-partner={bar.partner.code}>
      <tspan className="fill-(--c) font-semibold">{bar.partner.name}</tspan>
      <tspan dx={8} className="fill-ink-3">
        {plural(bar.total, 'claim')}
      </tspan>
    </text>
  )
}
